import LetterModel
import LetterRendering
import PDFWriting
import PageLayout

/// A chart with its words set and its bars measured: a line for each bar below those of the legend.
struct SetChart: Sendable {
    /// A bar, or a line of the legend.
    struct Line: Sendable {
        /// From the left margin.
        var label: PlacedWords
        /// Behind the bar; none in the legend.
        var value: PlacedWords?
        /// From left to right.
        var parts: [Part] = []
        /// A short stretch of the limit, beside its words.
        var limit: Length?
        /// Whether the value stands out.
        var isMarked = false
    }

    /// Words on one line.
    struct PlacedWords: Sendable {
        var line: SetLine
        /// From the left margin.
        var left: Length
    }

    /// A part of a bar.
    struct Part: Sendable {
        /// From the left margin.
        var left: Length
        /// Above zero.
        var width: Length
        var isDark: Bool
    }

    var lines: [Line]
    /// How many of the lines are the legend.
    var legendCount: Int
    /// Where the limit crosses all bars, from the left margin.
    var limit: Length?
    /// `/Alt` of the figure.
    var alternative: String
    /// From one line to the next.
    var leading: Length

    /// Everything that is set.
    var words: [SetLine] { lines.flatMap { [$0.label.line] + ($0.value.map { [$0.line] } ?? []) } }
}

// MARK: - Setting

extension ReportSetter {
    /// Sets a chart in one row that no page divides, below its title.
    mutating func add(_ chart: ReportChart) {
        let title = lines(ReportLine.bold(chart.title), type.caption, width: type.textWidth)
        add(.paragraph, [text(title)], type.caption, space: (12, 5), isKeptWithNext: true)
        let set = set(chart)
        var flow = flow(type.cell, space: (0, 14))
        (flow.leading, flow.isKeptTogether) = (set.leading, true)
        var row = ReportRow(.chart, SetRow([], flow: flow))
        row.row.flow.lineCount = set.lines.count
        row.chart = set
        rows.append(row)
    }

    private mutating func set(_ chart: ReportChart) -> SetChart {
        let labels = chart.bars.map { words($0.label) }
        let values = chart.bars.map { words($0.value, isBold: $0.isMarked) }
        let start = (labels.map(\.width).max() ?? .zero) + type.gutter
        let room = type.textWidth - start - (values.map(\.width).max() ?? .zero) - type.chartGap
        let place = { (thousandths: Int) in start + room * thousandths / 1000 }
        let bars = chart.bars.indices.map { index in
            let ends = chart.ends(of: chart.bars[index]).map(place)
            return SetChart.Line(
                label: .init(line: labels[index], left: .zero),
                value: .init(line: values[index], left: (ends.last ?? start) + type.chartGap),
                parts: zip([start] + ends, ends).enumerated().compactMap { part, piece in
                    let (left, end) = piece
                    return end > left ? .init(left: left, width: end - left, isDark: part == ends.count - 1) : nil
                },
                isMarked: chart.bars[index].isMarked
            )
        }
        let legend = chart.legend.map { line(of: $0) }
        return SetChart(
            lines: legend + bars,
            legendCount: legend.count,
            limit: chart.limitPlace.map(place),
            alternative: shown.line(chart.alternative),
            leading: type.chartLeading
        )
    }

    private mutating func line(of legend: ReportChart.Legend) -> SetChart.Line {
        let width = Length(points: 16)
        var line = SetChart.Line(label: .init(line: words(legend.words), left: width + type.chartGap))
        switch legend.sign {
        case .part(let isDark): line.parts = [.init(left: .zero, width: width, isDark: isDark)]
        case .limit: line.limit = width / 2
        }
        return line
    }

    private mutating func words(_ words: String, isBold: Bool = false) -> SetLine {
        let style = isBold ? type.boldCell : type.cell
        // The space parts the words for whoever copies them.
        return SetLine.unbroken(shown.line(words) + " ", style: style, buffer: &buffer)
    }
}
