import LetterModel
import LetterRendering
import PDFWriting
import PageLayout

/// A chart on a page, and what the structure tree says of it.
struct DrawnChart {
    var page: Int
    var mark: Int
    var box: PageBox
    var alternative: String

    /// The element of the structure tree.
    var figure: StructureElement {
        StructureElement(
            role: .figure,
            alternativeText: alternative,
            boundingBox: box,
            children: [.content(page: page, mark: mark)]
        )
    }
}

extension ReportDrawing {
    /// Draws the charts of a page, with the first marks of it.
    ///
    /// - Returns: By row: what was drawn.
    func drawCharts(page: Int, into content: inout ContentStream) -> [Int: DrawnChart] {
        var drawn: [Int: DrawnChart] = [:]
        for place in flow.placed(on: page) {
            guard let chart = rows[place.row].chart else { continue }
            let mark = drawn.count
            content.marked(.figure, mark: mark) { draw(chart, top: place.top, into: &$0) }
            let box = PageBox(
                left: type.margins.left,
                bottom: type.paper.height - place.bottom,
                right: type.paper.width - type.margins.right,
                top: type.paper.height - place.top
            )
            drawn[place.row] = DrawnChart(page: page, mark: mark, box: box, alternative: chart.alternative)
        }
        return drawn
    }

    /// Bars first, then the limit over them, then all words.
    private func draw(_ chart: SetChart, top: Length, into content: inout ContentStream) {
        for (index, line) in chart.lines.enumerated() {
            let top = top + chart.leading * index
            for part in line.parts { draw(part, top: top, into: &content) }
            if let limit = line.limit { drawLimit(at: limit, from: top, lines: 1, chart, into: &content) }
        }
        if let limit = chart.limit {
            let first = top + chart.leading * chart.legendCount
            drawLimit(at: limit, from: first, lines: chart.lines.count - chart.legendCount, chart, into: &content)
        }
        for (index, line) in chart.lines.enumerated() {
            let above = (chart.leading - type.cell.leading) / 2
            let top = top + chart.leading * index + above
            draw(line.label, top: top, colour: palette.text, into: &content)
            guard let value = line.value else { continue }
            draw(value, top: top, colour: line.isMarked ? palette.status[.stop] : palette.text, into: &content)
        }
    }

    private func draw(
        _ words: SetChart.PlacedWords,
        top: Length,
        colour: PrintColour?,
        into content: inout ContentStream
    ) {
        pen.draw(words.line, left: type.margins.left + words.left, top: top, colour: colour, into: &content)
    }

    /// A light part has the outline of a dark one.
    private func draw(_ part: SetChart.Part, top: Length, into content: inout ContentStream) {
        let (height, outline) = (type.chartBar, Length(points: 0.5))
        let left = type.margins.left + part.left
        let foot = type.paper.height - top - (type.chartLeading - height) / 2 - height
        content.setColour(palette.heading)
        content.fillRectangle(x: left, y: foot, width: part.width, height: height)
        guard !part.isDark, part.width > outline * 2, let tint = palette.tint[.note] else { return }
        content.setColour(tint)
        content.fillRectangle(
            x: left + outline,
            y: foot + outline,
            width: part.width - outline * 2,
            height: height - outline * 2
        )
    }

    /// A dashed line from the top of a line of the chart down, in a gap that sets it off from the bars.
    private func drawLimit(
        at place: Length,
        from top: Length,
        lines: Int,
        _ chart: SetChart,
        into content: inout ContentStream
    ) {
        let (dash, gap) = (chart.leading / 4, Length(points: 3))
        let left = type.margins.left + place
        content.setColour(palette.ground)
        content.fillRectangle(
            x: left - gap / 2,
            y: type.paper.height - top - chart.leading * lines,
            width: gap,
            height: chart.leading * lines
        )
        content.setColour(palette.text)
        for index in 0..<lines * 2 {
            content.fillRectangle(
                x: left - Length(points: 0.5),
                y: type.paper.height - top - dash * (index * 2 + 1),
                width: Length(points: 1),
                height: dash
            )
        }
    }
}
