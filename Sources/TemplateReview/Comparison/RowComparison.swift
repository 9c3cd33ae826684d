/// Finds where two texts differ, row by row and then word by word.
enum RowComparison {
    /// How many equal rows are shown on either side of a difference.
    private static let contextRows = 3

    /// The hunks of two texts; none when they are equal.
    static func hunks(from old: [String], to new: [String]) -> [RowHunk] {
        let runs = Edits(from: old, to: new).runs
        guard runs.contains(where: { !$0.isSame }) else { return [] }
        return grouped(runs).map { hunk(of: $0, old, new) }
    }

    /// The runs of each hunk; equal rows at the edge of a hunk are cut to the context.
    private static func grouped(_ runs: [Edits.Run]) -> [[Edits.Run]] {
        var groups: [[Edits.Run]] = []
        var open: [Edits.Run] = []
        for (index, run) in runs.enumerated() {
            let isInside = index > 0 && index < runs.count - 1
            if !run.isSame || (isInside && run.old.count <= 2 * contextRows) {
                open.append(run)
                continue
            }
            if !open.isEmpty { groups.append(open + [run.first(contextRows)]) }
            open = index < runs.count - 1 ? [run.last(contextRows)] : []
        }
        return open.isEmpty ? groups : groups + [open]
    }

    private static func hunk(of runs: [Edits.Run], _ old: [String], _ new: [String]) -> RowHunk {
        let (oldCount, newCount) = (runs.reduce(0) { $0 + $1.old.count }, runs.reduce(0) { $0 + $1.new.count })
        return RowHunk(
            // As in every unified diff, the number of a side without rows is that of the row before.
            oldStart: (runs.first?.old.lowerBound ?? 0) + (oldCount > 0 ? 1 : 0),
            oldCount: oldCount,
            newStart: (runs.first?.new.lowerBound ?? 0) + (newCount > 0 ? 1 : 0),
            newCount: newCount,
            heading: heading(above: runs.first { !$0.isSame }?.old.lowerBound ?? 0, in: old),
            rows: runs.flatMap { run in
                run.isSame
                    ? old[run.old].map { RowHunk.Row($0, .same) }
                    : RowPairing.rows(from: Array(old[run.old]), to: Array(new[run.new]))
            }
        )
    }
}

extension RowComparison {
    private static func heading(above index: Int, in rows: [String]) -> String? {
        rows[..<index].last { $0.hasPrefix(LetterRows.headingMark) }.map { row in
            String(row.drop { $0 == "#" || $0 == " " })
        }
    }
}

extension Edits.Run {
    /// The first elements of a run of equal ones.
    fileprivate func first(_ count: Int) -> Edits.Run {
        let rest = min(count, old.count)
        return Edits.Run(
            old: old.lowerBound..<old.lowerBound + rest,
            new: new.lowerBound..<new.lowerBound + rest,
            isSame: true
        )
    }

    /// The last elements of a run of equal ones.
    fileprivate func last(_ count: Int) -> Edits.Run {
        let rest = min(count, old.count)
        return Edits.Run(
            old: old.upperBound - rest..<old.upperBound,
            new: new.upperBound - rest..<new.upperBound,
            isSame: true
        )
    }
}

extension RowHunk.Row {
    /// A row with one fate.
    init(_ text: String, _ fate: Fate) {
        self.init(fate: fate, words: [RowHunk.Words(fate: fate, text: text)])
    }
}
