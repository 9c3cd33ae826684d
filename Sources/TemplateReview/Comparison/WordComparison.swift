/// Finds the words in which two rows differ.
struct WordComparison {
    /// All words in order; where words changed, the removed ones before the added ones.
    let words: [RowHunk.Words]
    /// From 0 (no word in common) to 1 (equal).
    let likeness: Double

    init(from oldRow: String, to newRow: String) {
        let (old, new) = (Self.words(of: oldRow), Self.words(of: newRow))
        var words: [RowHunk.Words] = []
        var sameCount = 0
        for run in Edits(from: old, to: new).runs {
            if run.isSame {
                sameCount += run.old.count
                words.append(RowHunk.Words(fate: .same, text: Self.text(of: old[run.old])))
                continue
            }
            if !run.old.isEmpty { words.append(RowHunk.Words(fate: .removed, text: Self.text(of: old[run.old]))) }
            if !run.new.isEmpty { words.append(RowHunk.Words(fate: .added, text: Self.text(of: new[run.new]))) }
        }
        self.words = words
        likeness = 2 * Double(sameCount) / Double(max(1, old.count + new.count))
    }

    private static func words(of row: String) -> [Substring] {
        row.split(separator: " ", omittingEmptySubsequences: false)
    }

    private static func text(of words: ArraySlice<Substring>) -> String { words.joined(separator: " ") }
}
