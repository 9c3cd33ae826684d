/// Finds among removed and added rows those that are one row with other words.
struct RowPairing {
    /// The share of words that two rows must have in common to be shown as one row that changed.
    private static let leastLikeness = 0.4
    /// Above so many pairs none are sought: such a stretch was written anew.
    private static let mostPairs = 2500

    private let old: [String]
    private let new: [String]
    private let comparisons: [[WordComparison]]

    /// The rows of a stretch: removed ones before added ones, and between them rows that changed in part.
    static func rows(from old: [String], to new: [String]) -> [RowHunk.Row] {
        guard old.count * new.count <= mostPairs else {
            return old.map { RowHunk.Row($0, .removed) } + new.map { RowHunk.Row($0, .added) }
        }
        return RowPairing(old, new).rows
    }

    private init(_ old: [String], _ new: [String]) {
        self.old = old
        self.new = new
        comparisons = old.map { row in new.map { WordComparison(from: row, to: $0) } }
    }

    private var rows: [RowHunk.Row] {
        var rows: [RowHunk.Row] = []
        var (index, newIndex) = (0, 0)
        for pair in pairs + [(old.count, new.count)] {
            rows += old[index..<pair.0].map { RowHunk.Row($0, .removed) }
            rows += new[newIndex..<pair.1].map { RowHunk.Row($0, .added) }
            if pair.0 < old.count {
                rows.append(RowHunk.Row(fate: .changed, words: comparisons[pair.0][pair.1].words))
            }
            (index, newIndex) = (pair.0 + 1, pair.1 + 1)
        }
        return rows
    }

    /// The pairs, in order, that have most in common together.
    private var pairs: [(Int, Int)] {
        let best = bestLikeness
        var pairs: [(Int, Int)] = []
        var (index, newIndex) = (0, 0)
        while index < old.count, newIndex < new.count {
            if best[index][newIndex] == best[index + 1][newIndex] {
                index += 1
            } else if best[index][newIndex] == best[index][newIndex + 1] {
                newIndex += 1
            } else {
                pairs.append((index, newIndex))
                (index, newIndex) = (index + 1, newIndex + 1)
            }
        }
        return pairs
    }

    /// For the rows from each pair of places on, the sum of likenesses that the best pairs reach.
    private var bestLikeness: [[Double]] {
        var best = [[Double]](repeating: [Double](repeating: 0, count: new.count + 1), count: old.count + 1)
        for index in old.indices.reversed() {
            for newIndex in new.indices.reversed() {
                let likeness = comparisons[index][newIndex].likeness
                let paired = likeness >= Self.leastLikeness ? best[index + 1][newIndex + 1] + likeness : 0
                best[index][newIndex] = max(paired, best[index + 1][newIndex], best[index][newIndex + 1])
            }
        }
        return best
    }
}
