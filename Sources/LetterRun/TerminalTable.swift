import LetterModel

/// Rows of texts in columns of equal width, two blanks between them.
package struct TerminalTable {
    /// On which side the texts of a column end.
    package enum Alignment { case left, right }

    private let alignments: [Alignment]
    private var rows: [[String]]

    /// Begins with the row of column heads.
    package init(_ heads: [(String, Alignment)]) {
        alignments = heads.map(\.1)
        rows = [heads.map(\.0)]
    }

    /// Adds a row; it has a text for each column.
    package mutating func add(_ row: [String]) {
        precondition(row.count == alignments.count, "A row has a text for each column.")
        rows.append(row)
    }

    /// One line a row, each indented by two blanks; none ends in a blank.
    package var lines: [String] {
        let widths = alignments.indices.map { column in
            rows.map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0
        }
        return rows.map { row in
            var line = " "
            for (column, text) in row.enumerated() {
                let blanks = String(repeating: " ", count: widths[column] - DisplayWidth.columns(of: text))
                line += " " + (alignments[column] == .left ? text + blanks : blanks + text) + " "
            }
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }
}
