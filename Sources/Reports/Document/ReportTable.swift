/// Rows of cells below the names of their columns. The first cell of a row says what the others are about.
package struct ReportTable: Hashable, Sendable {
    /// What the table shows.
    package var caption: String
    /// From left to right.
    package var columns: [ReportColumn]
    /// At least one, each with a cell for each column; a cell holds lines, or none.
    package var rows: [[[ReportLine]]]

    package init(_ caption: String, columns: [ReportColumn], rows: [[[ReportLine]]]) {
        (self.caption, self.columns, self.rows) = (caption, columns, rows)
    }

    /// Whether there is a row, and each row has a cell for each column.
    var isWhole: Bool { !columns.isEmpty && !rows.isEmpty && rows.allSatisfy { $0.count == columns.count } }
}

/// A column of a table.
package struct ReportColumn: Hashable, Sendable {
    /// Its name.
    package var title: String
    /// Its width, as a share of the sum over all columns; above zero.
    package var share: Int
    /// Whether it holds numbers, which stand even on the right.
    package var holdsNumbers: Bool

    /// Describes a column with a share above zero.
    package init(_ title: String, share: Int, holdsNumbers: Bool = false) {
        precondition(share > 0, "A column has a width.")
        self.title = title
        self.share = share
        self.holdsNumbers = holdsNumbers
    }
}
