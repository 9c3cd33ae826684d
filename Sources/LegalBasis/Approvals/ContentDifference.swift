import LetterModel

/// Where two versions of one text differ, line by line.
struct ContentDifference {
    /// One line that changed, came or went.
    struct Line: Hashable {
        /// From 1, in the new version; for a line that went, where it would stand.
        var number: Int
        /// `nil` for a line that came.
        var old: String?
        /// `nil` for a line that went.
        var new: String?
    }

    /// In the order of the new version.
    let lines: [Line]

    /// Compares two texts; bytes that are not UTF-8 are shown as replacement characters.
    init(from old: [UInt8], to new: [UInt8]) {
        let (before, after) = (Self.lines(old), Self.lines(new))
        // The equal beginning and end are most of any text, and the rest is what costs time.
        let start = zip(before, after).prefix { $0 == $1 }.count
        let end = zip(before.dropFirst(start).reversed(), after.dropFirst(start).reversed()).prefix { $0 == $1 }.count
        let (oldMiddle, newMiddle) = (before.dropFirst(start).dropLast(end), after.dropFirst(start).dropLast(end))
        lines = Self.pairs(Array(oldMiddle), Array(newMiddle), firstNumber: start + 1)
    }

    private static func lines(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// Beyond it lines are compared one by one: finding what moved would take long, and nobody reads it.
    private static let mostLines = 2000

    private static func pairs(_ old: [String], _ new: [String], firstNumber: Int) -> [Line] {
        guard old.count + new.count <= mostLines else {
            return (0..<max(old.count, new.count)).compactMap { index in
                let (before, after) = (old.element(at: index), new.element(at: index))
                return before == after ? nil : Line(number: firstNumber + index, old: before, new: after)
            }
        }
        let difference = new.difference(from: old)
        let removed = Set(difference.removals.map(\.offset))
        let inserted = Set(difference.insertions.map(\.offset))
        var lines: [Line] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            let (goes, comes) = (removed.contains(left), inserted.contains(right))
            if goes || comes {
                lines.append(
                    Line(number: firstNumber + right, old: goes ? old[left] : nil, new: comes ? new[right] : nil)
                )
            }
            if goes || !comes { left += 1 }
            if comes || !goes { right += 1 }
        }
        return lines
    }
}

extension Array {
    fileprivate func element(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}

extension ContentDifference.Line {
    /// How much of a line is shown before and after what changed.
    private static let context = 24

    /// The two versions of a changed line, cut to what changed and a few words around it.
    var excerpts: (old: String, new: String)? {
        guard let old, let new else { return nil }
        let start = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed()).prefix { $0 == $1 }.count
        return (Self.excerpt(old, start, end), Self.excerpt(new, start, end))
    }

    /// The start of a line that came or went.
    static func shortened(_ line: String) -> String {
        let shown = PrintableText.shown(line)
        return shown.count > 80 ? "\(shown.prefix(79))…" : shown
    }

    private static func excerpt(_ line: String, _ start: Int, _ end: Int) -> String {
        let from = max(0, start - context)
        let to = min(line.count, line.count - end + context)
        let middle = PrintableText.shown(String(line.dropFirst(from).prefix(max(0, to - from))))
        let cut = middle.count > 160 ? "\(middle.prefix(159))…" : middle
        return (from > 0 ? "…" : "") + cut + (to < line.count ? "…" : "")
    }
}
