/// Breaks a line that is too wide over several lines, without ever cutting a word.
struct LineWrapping {
    /// After which characters a line may end.
    enum Breaks {
        case spaces
        case spacesAndHyphens
    }

    let breaks: Breaks
    /// Whether a text is narrow enough for the window.
    let fits: (String) -> Bool

    /// The fewest lines that hold the text; `nil` when a word is too wide, or there are too many lines.
    func lines(of text: String, atMost maximum: Int) -> [String]? {
        guard maximum > 0 else { return nil }
        if fits(text) { return [text] }
        guard maximum > 1 else { return nil }
        var lines: [String] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            guard lines.count < maximum, let line = longestLine(of: rest) else { return nil }
            lines.append(line.text)
            rest = rest[line.next...]
        }
        return lines
    }

    private func longestLine(of text: Substring) -> (text: String, next: Substring.Index)? {
        var longest: (text: String, next: Substring.Index)?
        for place in places(in: text) {
            let line = String(text[..<place.end])
            guard fits(line) else { break }
            longest = (line, place.next)
        }
        return longest
    }

    /// Where a line may end and the next one begin; the end of the text is the last of them.
    private func places(in text: Substring) -> [(end: Substring.Index, next: Substring.Index)] {
        let bytes = text.utf8
        var places: [(end: Substring.Index, next: Substring.Index)] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            var next = bytes.index(after: index)
            if bytes[index] == UInt8(ascii: " ") {
                while next < bytes.endIndex, bytes[next] == UInt8(ascii: " ") { next = bytes.index(after: next) }
                if index > bytes.startIndex { places.append((index, next)) }
            } else if bytes[index] == UInt8(ascii: "-"), breaks == .spacesAndHyphens, index > bytes.startIndex {
                places.append((next, next))
            }
            index = next
        }
        places.append((bytes.endIndex, bytes.endIndex))
        return places
    }
}
