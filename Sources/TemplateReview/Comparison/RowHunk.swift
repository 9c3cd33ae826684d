/// Rows of two texts around a place where they differ, as in a unified diff.
package struct RowHunk: Encodable, Hashable, Sendable {
    /// The number of the first old row, from 1.
    package var oldStart: Int
    /// How many old rows the hunk covers.
    package var oldCount: Int
    /// The number of the first new row, from 1.
    package var newStart: Int
    /// How many new rows the hunk covers.
    package var newCount: Int
    /// The heading in the old letter under which the first difference stands; `nil` above all headings.
    package let heading: String?
    /// In the order of reading; of a changed stretch the old rows first.
    package var rows: [Row]

    /// One row.
    package struct Row: Encodable, Hashable, Sendable {
        /// What became of a row or of some words.
        package enum Fate: String, Encodable, Sendable {
            case same, removed, added
            /// Some words of the row changed.
            case changed
        }

        /// What became of the row.
        package let fate: Fate
        /// All words in order; of a row that did not change in part, one piece.
        package let words: [Words]
    }

    /// Words of a row that share a fate.
    package struct Words: Encodable, Hashable, Sendable {
        /// Same, removed or added.
        package let fate: Row.Fate
        /// Words with blanks between them.
        package let text: String
    }
}
