import LetterModel
import LetterRendering
import PDFWriting

/// A row of a report on paper, and what it is.
struct ReportRow {
    /// What a row is: decides on the lines round it, and on its element.
    enum Kind: Hashable {
        /// Of level 1…3.
        case heading(Int)
        case paragraph
        /// What begins a table.
        case caption
        /// The names of columns.
        case head
        case body
        case fact(isFirst: Bool)
        case notice(ReportStatus, isFirst: Bool)
        case chart
    }

    var kind: Kind
    var row: SetRow
    /// How many texts of the row each cell holds; one cell for what is no table.
    var textCounts: [Int]
    /// What is drawn in a row of kind `chart`.
    var chart: SetChart?

    init(_ kind: Kind, _ row: SetRow, textCounts: [Int]) {
        (self.kind, self.row, self.textCounts) = (kind, row, textCounts)
    }

    init(_ kind: Kind, _ row: SetRow) {
        self.init(kind, row, textCounts: [row.texts.count])
    }
}
