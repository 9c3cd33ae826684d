import LetterRendering

/// Charts as SVG within the page: no script, no style of its own, and sizes that follow those of the text.
extension ReportHTML {
    /// Writes a chart with its title. Lines are as high as text; the room for bars is as wide as the window leaves it.
    mutating func write(_ chart: ReportChart) {
        chartCount += 1
        let name = "c\(chartCount)"
        let height = ChartLines.height(of: chart.legend.count + chart.bars.count)
        html.markup("<figure>\n<figcaption id=\"\(name)\">")
        html.value(shown.line(chart.title))
        html.markup("</figcaption>\n")
        html.markup("<div class=\"scroll\" role=\"region\" aria-labelledby=\"\(name)\" tabindex=\"0\">\n")
        html.markup("<svg class=\"chart\" role=\"img\" width=\"100%\" height=\"\(height)\" aria-label=\"")
        html.text(shown.line(chart.alternative))
        html.markup("\">\n")
        for (line, legend) in chart.legend.enumerated() { write(legend, line: line) }
        writeBars(of: chart, below: chart.legend.count)
        html.markup("</svg>\n</div>\n</figure>\n")
    }

    private mutating func write(_ legend: ReportChart.Legend, line: Int) {
        switch legend.sign {
        case .part(let isDark):
            html.markup("<rect class=\"\(isDark ? "dark" : "light")\" x=\".1em\" y=\"\(ChartLines.bar(line))\" ")
            html.markup("width=\"1.8em\" height=\"\(ChartLines.thickness)\"/>")
        case .limit:
            html.markup("<line class=\"limit\" x1=\"1em\" x2=\"1em\" y1=\"\(ChartLines.top(line))\" ")
            html.markup("y2=\"\(ChartLines.top(line + 1))\"/>")
        }
        text(legend.words, "x=\"2.6em\" y=\"\(ChartLines.baseline(line))\"")
    }

    private mutating func writeBars(of chart: ReportChart, below first: Int) {
        let columns = ChartColumns(chart)
        for (index, bar) in chart.bars.enumerated() {
            text(bar.label, "x=\"0\" y=\"\(ChartLines.baseline(first + index))\"")
        }
        html.markup("<svg class=\"bars\" x=\"\(columns.label)\" width=\"\(columns.bars)\">\n")
        for (index, bar) in chart.bars.enumerated() {
            let ends = chart.ends(of: bar)
            for (part, (start, end)) in zip([0] + ends, ends).enumerated() where end > start {
                let look = part == ends.count - 1 ? "dark" : "light"
                html.markup("<rect class=\"\(look)\" x=\"\(Decimal(tenths: start))%\" ")
                html.markup("width=\"\(Decimal(tenths: end - start))%\" ")
                html.markup("y=\"\(ChartLines.bar(first + index))\" height=\"\(ChartLines.thickness)\"/>\n")
            }
            let place =
                "x=\"\(Decimal(tenths: ends.last ?? 0))%\" dx=\".5em\" y=\"\(ChartLines.baseline(first + index))\""
            text(bar.value, bar.isMarked ? place + " class=\"marked\"" : place)
        }
        if let place = chart.limitPlace {
            // A gap sets the line off from the bars.
            for look in ["gap", "limit"] {
                html.markup(
                    "<line class=\"\(look)\" x1=\"\(Decimal(tenths: place))%\" x2=\"\(Decimal(tenths: place))%\" "
                )
                html.markup("y1=\"\(ChartLines.top(first))\" y2=\"\(ChartLines.top(first + chart.bars.count))\"/>\n")
            }
        }
        html.markup("</svg>\n")
    }

    private mutating func text(_ words: String, _ attributes: String) {
        html.markup("<text \(attributes)>")
        html.text(shown.line(words))
        html.markup("</text>\n")
    }
}

/// The lines of a chart, from top to bottom, in sizes of its text.
private enum ChartLines {
    static let thickness = "1em"

    static func top(_ line: Int) -> String { "\(Decimal(tenths: line * pitch))em" }
    static func bar(_ line: Int) -> String { "\(Decimal(tenths: line * pitch + 3))em" }
    static func baseline(_ line: Int) -> String { "\(Decimal(hundredths: line * pitch * 10 + 115))em" }
    static func height(of lines: Int) -> String { "\(Decimal(tenths: lines * pitch + 2))em" }

    /// From one line to the next, in tenths.
    private static let pitch = 16
}

/// How a line of a chart is divided, in a window as narrow as the style sheet lets a chart become.
private struct ChartColumns {
    /// Where bars begin.
    let label: String
    /// What is left of the line for bars when their values stand behind them.
    let bars: String

    /// As ``ReportStyleSheet`` has it, in tenths of the size of text.
    private static let narrowest = 400

    init(_ chart: ReportChart) {
        // Digits of the widest usual fonts take 0.6 of their size.
        let label = (chart.bars.map(\.label.count).max() ?? 0) * 6 + 10
        let value = (chart.bars.map(\.value.count).max() ?? 0) * 6 + 8
        let room = max(Self.narrowest - label - value, 40)
        self.label = "\(Decimal(tenths: label))em"
        bars = "\(Decimal(tenths: room * 1000 / Self.narrowest))%"
    }
}

/// A number as attributes have it, without the rounding of binary fractions.
private struct Decimal: CustomStringConvertible {
    let description: String

    init(tenths: Int) { description = "\(tenths / 10).\(tenths % 10)" }

    init(hundredths: Int) {
        let rest = hundredths % 100
        description = "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
