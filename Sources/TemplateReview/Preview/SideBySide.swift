/// Two versions of a text beside each other, around the places where they differ.
package struct SideBySide: Hashable, Sendable {
    /// A row of both versions; a side without the row has no words.
    package struct Row: Hashable, Sendable {
        /// What became of it.
        package let fate: RowHunk.Row.Fate
        /// Of the old version: same and removed words.
        package let old: [RowHunk.Words]
        /// Of the new version: same and added words.
        package let new: [RowHunk.Words]
    }

    /// The rows of each place where the versions differ, with a few that are equal around it; none when they are equal.
    package let places: [[Row]]

    /// Compares two texts line by line and then word by word.
    package init(from old: String, to new: String) {
        places = RowComparison.hunks(from: Self.lines(old), to: Self.lines(new)).map { $0.rows.map(Row.init) }
    }

    private static func lines(_ text: String) -> [String] {
        text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}

extension SideBySide.Row {
    fileprivate init(_ row: RowHunk.Row) {
        self.init(
            fate: row.fate,
            old: row.fate == .added ? [] : row.words.filter { $0.fate != .added },
            new: row.fate == .removed ? [] : row.words.filter { $0.fate != .removed }
        )
    }
}
