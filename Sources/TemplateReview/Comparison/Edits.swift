/// What turns one list into another: runs that are equal, and runs that stand in each other's place.
///
/// The fewest edits, as the standard library's `CollectionDifference` finds them (Myers 1986).
struct Edits {
    /// A run; of one that is not the same either side may be empty.
    struct Run: Hashable {
        var old: Range<Int>
        var new: Range<Int>
        let isSame: Bool
    }

    /// In order; no two neighbours are of one sort, and none is empty on both sides.
    private(set) var runs: [Run] = []

    init<Element: Hashable>(from old: [Element], to new: [Element]) {
        var (removed, inserted) = (Set<Int>(), Set<Int>())
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var (index, newIndex) = (0, 0)
        while index < old.count || newIndex < new.count {
            let isRemoved = removed.contains(index)
            let isInserted = !isRemoved && inserted.contains(newIndex)
            let (next, newNext) = (isInserted ? index : index + 1, isRemoved ? newIndex : newIndex + 1)
            add(Run(old: index..<next, new: newIndex..<newNext, isSame: !isRemoved && !isInserted))
            (index, newIndex) = (next, newNext)
        }
    }

    private mutating func add(_ run: Run) {
        guard let last = runs.last, last.isSame == run.isSame else { return runs.append(run) }
        runs[runs.count - 1].old = last.old.lowerBound..<run.old.upperBound
        runs[runs.count - 1].new = last.new.lowerBound..<run.new.upperBound
    }
}
