/// Puts equal differences of several letters and versions together.
struct DifferenceCollection {
    private var order: [[RowHunk]] = []
    private var members: [[RowHunk]: Members] = [:]

    /// The versions that have one difference, letter by letter.
    private struct Members {
        let hunks: [RowHunk]
        var letters: [(comparison: LetterComparison, versions: [LetterComparison.Version])] = []
    }

    /// Adds the versions of a letter that differ.
    mutating func add(_ comparison: LetterComparison) {
        let changed = comparison.versions.filter { !$0.hunks.isEmpty }
        let groups = Dictionary(grouping: changed) { $0.hunks.map(\.key) }
        for key in changed.map({ $0.hunks.map(\.key) }).withoutDoubles {
            guard let versions = groups[key], let first = versions.first else { continue }
            if members[key] == nil {
                members[key] = Members(hunks: first.hunks)
                order.append(key)
            }
            members[key]?.letters.append((comparison, versions))
        }
    }

    /// Each difference once, in the order in which they came.
    func differences(hasExtract: Bool) -> [TemplateDiff.Difference] {
        order.compactMap { members[$0] }.map { members in
            let people = members.letters.flatMap(\.versions).reduce(0) { $0 + ($1.recipients ?? 0) }
            return TemplateDiff.Difference(
                letters: members.letters.map { comparison, versions in
                    TemplateDiff.Versions(
                        letter: comparison.name,
                        count: versions.count,
                        conditions: comparison.conditions(of: versions)
                    )
                },
                recipients: hasExtract ? ReviewCount(people) : nil,
                hunks: members.hunks
            )
        }
    }
}

extension RowHunk {
    /// What differs, under which heading: wherever it stands, and whatever a letter prints around it.
    fileprivate var key: RowHunk {
        var hunk = self
        (hunk.oldStart, hunk.oldCount, hunk.newStart, hunk.newCount) = (0, 0, 0, 0)
        hunk.rows.removeAll { $0.fate == .same }
        return hunk
    }
}
