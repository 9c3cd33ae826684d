import StrictYAML

/// What stands where two square brackets open.
enum BlockMark: Hashable {
    /// Text: two brackets that have nothing to do with blocks.
    case none
    /// `[[blok:name]]`, in capitals or not and with blanks or without; and the index behind it.
    case block(name: String, end: Int)
    /// `[[blok:` without an end on its line.
    case unclosed
    /// `[[blk:…`, `[[blok app]]`: most likely a block is meant.
    case misspelt

    private static let words = ["blok", "block"]

    init(in source: SourceText, at start: Int) {
        var end = start + 2
        while end < source.characters.count, !"[]\n".contains(source.characters[end]) { end += 1 }
        let inside = source.spelling(start + 2..<end)
        let parts = inside.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let word = parts[0].withoutOuterBlanks().lowercased()
        if parts.count == 2, Self.words.contains(word) {
            let isClosed = source.has("]]", at: end)
            self = isClosed ? .block(name: parts[1].withoutOuterBlanks(), end: end + 2) : .unclosed
        } else {
            self = Self.isNearly(word, hasColon: parts.count == 2) ? .misspelt : .none
        }
    }

    /// Other words in two square brackets are text, as in Notify.
    private static func isNearly(_ word: String, hasColon: Bool) -> Bool {
        if hasColon { return nearestName(to: word, among: words) != nil }
        return words.contains { word.hasPrefix($0 + " ") }
    }
}
