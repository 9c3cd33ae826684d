package import LetterModel
package import PDFWriting
package import PageLayout

/// Rows divided over pages; draws them page by page, and knows which content belongs to which text.
package struct RowFlow {
    /// From top to bottom.
    package let rows: [SetRow]
    /// What stands on each page; at least one page.
    package let slices: [PageSlice]
    /// By row and text: its content on the pages that are drawn.
    package private(set) var contents: [[[StructureChild]]]
    private let margins: PageMargins

    /// Breaks rows into pages of one size.
    package init(_ rows: [SetRow], paper: PaperSize, margins: PageMargins) {
        self.rows = rows
        self.margins = margins
        slices = PageFlow.paginate(rows.map(\.flow)) { _ in paper.height - margins.top - margins.bottom }
        contents = rows.map { row in row.texts.map { _ in [] } }
    }

    /// The rows on a page, with their places.
    package func placed(on page: Int) -> [PlacedRow] {
        slices[page].pieces.map { piece in
            PlacedRow(
                row: piece.block,
                lines: piece.lines,
                top: margins.top + piece.y,
                bottom: margins.top + piece.y + rows[piece.block].flow.leading * piece.lines.count,
                isRepeated: piece.isRepeated,
                isEnd: piece.lines.upperBound == rows[piece.block].flow.lineCount
            )
        }
    }

    /// Draws the texts of a page, in the order of reading; heads that stand there again are for the eye alone.
    ///
    /// - Parameter firstMark: The first mark that is free on the page.
    package mutating func draw(page: Int, firstMark: Int = 0, with pen: LinePen, into content: inout ContentStream) {
        var mark = firstMark
        for place in placed(on: page) {
            for (index, text) in rows[place.row].texts.enumerated() {
                let lines = self.lines(of: text, at: place)
                guard !lines.isEmpty else { continue }
                if place.isRepeated {
                    content.artifact(.pagination) { draw(lines, text.colour, with: pen, into: &$0) }
                    continue
                }
                content.marked(text.role, mark: mark) { draw(lines, text.colour, with: pen, into: &$0) }
                contents[place.row][index].append(.content(page: page, mark: mark))
                mark += 1
            }
        }
    }

    /// The lines of a text that stand at a place, with their tops; none that show nothing.
    private func lines(of text: RowText, at place: PlacedRow) -> [(line: RowLine, top: Length)] {
        let leading = rows[place.row].flow.leading
        return text.lines.enumerated().compactMap { index, line in
            let number = text.firstLine + index
            guard place.lines.contains(number), line.pieces.contains(where: { !$0.glyphs.isEmpty }) else { return nil }
            return (line, place.top + leading * (number - place.lines.lowerBound))
        }
    }

    private func draw(
        _ lines: [(line: RowLine, top: Length)],
        _ colour: PrintColour?,
        with pen: LinePen,
        into content: inout ContentStream
    ) {
        for (line, top) in lines {
            var left = margins.left + line.left
            for piece in line.pieces {
                pen.draw(piece, left: left, top: top, colour: colour, into: &content)
                left += piece.width
            }
        }
    }
}

/// Lines of a row on a page; measured from the upper edge of the sheet.
package struct PlacedRow: Sendable {
    /// Which of the rows.
    package let row: Int
    /// Which of its lines.
    package let lines: Range<Int>
    /// Of the first of these lines.
    package let top: Length
    /// Of the last of them.
    package let bottom: Length
    /// Whether it is a head that stands there again.
    package let isRepeated: Bool
    /// Whether the row ends here.
    package let isEnd: Bool

    /// Whether the row begins here.
    package var isBeginning: Bool { lines.lowerBound == 0 }
}
