/// The known name that a misspelt one most likely means, or `nil` when none is near.
///
/// Near means: at most two letters differ, and fewer than half of them. Letter case, spaces, `_` and
/// `-` do not count. Of equally near names the first is taken.
package func nearestName(to name: String, among known: [String]) -> String? {
    let folded = foldedName(name)
    let limit = min(2, max(0, (folded.count - 1) / 2))
    let near = known.map { ($0, editDistance(folded, foldedName($0))) }.filter { $0.1 <= limit }
    return near.min { $0.1 < $1.1 }?.0
}

private func foldedName(_ name: String) -> [Character] {
    name.lowercased().filter { !" _-".contains($0) }
}

/// Levenshtein's distance with neighbouring letters swapped counted as one step.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
        var current = [row + 1]
        for (column, other) in right.enumerated() {
            let replaced = previous[column] + (letter == other ? 0 : 1)
            var best = min(replaced, previous[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                best = min(best, beforePrevious[column - 1] + 1)
            }
            current.append(best)
        }
        (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
}
