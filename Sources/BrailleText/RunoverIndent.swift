/// How far to the right the second line of a line of text begins.
enum RunoverIndent {
    /// Two cells more than the marker of a list item; otherwise as far as its first line.
    private static let behindMarker = 2

    /// The blanks before the second line, in cells.
    static func cells(for line: Substring.UnicodeScalarView) -> Int {
        let content = line.drop { $0 == " " }
        let indent = line.count - content.count
        return beginsWithMarker(content) ? indent + behindMarker : indent
    }

    /// `• `, `– `, or a number of at most three digits with a full stop and a blank: the markers of lists in plain text.
    private static func beginsWithMarker(_ content: Substring.UnicodeScalarView) -> Bool {
        let digits = content.prefix { ("0"..."9").contains($0) }
        let marker = digits.isEmpty ? content.prefix(2) : content.dropFirst(digits.count).prefix(2)
        switch String(marker) {
        case "• ", "– ": return digits.isEmpty
        case ". ": return (1...3).contains(digits.count)
        default: return false
        }
    }
}
