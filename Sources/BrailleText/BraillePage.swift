/// How many cells and lines a page of braille has, and where its number stands.
package struct BraillePage: Hashable, Sendable {
    /// Where the number of a page stands. It always has a line of its own, at the right edge.
    package enum NumberPlace: Hashable, Sendable, CaseIterable {
        /// On the first line, as Dutch presses do.
        case topRight
        /// On the last line; the lines above it are filled up with empty ones.
        case bottomRight
        /// Pages have no number, and all lines are for text.
        case none
    }

    /// The least and the most cells that a line may have.
    package static let cellRange = 12...100
    /// The least and the most lines that a page may have.
    package static let lineRange = 4...100

    /// Cells on a line, at most.
    package let cellsPerLine: Int
    /// Lines on a page, at most, with the line of the number.
    package let linesPerPage: Int
    /// Where the page number stands.
    package let numberPlace: NumberPlace

    /// A page of 33 cells by 28 lines with its number at the top right.
    ///
    /// So Dedicon presses books: paper a little larger than A4. Sources, read in November 2026:
    /// educatief.dedicon.nl/braille-drukwerk (28 lines, 33 cells, a blank line between paragraphs) and
    /// educatief.dedicon.nl/regels-voor-de-indeling-en-opmaak-van-braille (number at the top right).
    package static let dutchPress = BraillePage(trustedCells: 33, lines: 28)

    /// A page of any size within the limits.
    ///
    /// - Throws: ``BrailleFailure/pageSize(cells:lines:)`` outside ``cellRange`` or ``lineRange``.
    package init(
        cellsPerLine: Int,
        linesPerPage: Int,
        numberPlace: NumberPlace = .topRight
    ) throws(BrailleFailure) {
        guard Self.cellRange.contains(cellsPerLine), Self.lineRange.contains(linesPerPage) else {
            throw .pageSize(cells: cellsPerLine, lines: linesPerPage)
        }
        self.cellsPerLine = cellsPerLine
        self.linesPerPage = linesPerPage
        self.numberPlace = numberPlace
    }

    private init(trustedCells: Int, lines: Int) {
        (cellsPerLine, linesPerPage, numberPlace) = (trustedCells, lines, .topRight)
    }

    /// Lines of a page that text may take.
    var textLinesPerPage: Int { numberPlace == .none ? linesPerPage : linesPerPage - 1 }
}
