import LetterModel

/// Collects lines of text, wrapped at blanks to a width.
struct TextLines {
    private static let blank = UInt8(ascii: " ")

    private let width: Int
    /// What has been written, each line with its end.
    private(set) var text = ""
    /// The columns left of every line.
    var indent = 0
    /// What stands in the last columns of the indent on the next line; then it is gone.
    var marker = ""

    init(width: Int) {
        self.width = width
    }

    /// Adds a line of the letter, on as many lines as it takes.
    ///
    /// Blanks within a line are kept as they are: two part a postal code from its place.
    mutating func add(_ content: String) {
        if fits(content) { return put(content[...]) }
        var line: Range<String.Index>?
        var columns = 0
        for word in content.utf8.split(separator: Self.blank) {
            let wordColumns = DisplayWidth.columns(of: Substring(word))
            let blanks = line.map { content.utf8.distance(from: $0.upperBound, to: word.startIndex) } ?? 0
            if let full = line, indent + columns + blanks + wordColumns > width {
                put(content[full])
                (line, columns) = (word.startIndex..<word.endIndex, wordColumns)
            } else {
                line = (line?.lowerBound ?? word.startIndex)..<word.endIndex
                columns += blanks + wordColumns
            }
        }
        put(line.map { content[$0] } ?? "")
    }

    private func fits(_ content: String) -> Bool {
        let hasOuterBlank = content.utf8.first == Self.blank || content.utf8.last == Self.blank
        return !hasOuterBlank && indent + DisplayWidth.columns(of: content) <= width
    }

    private mutating func put(_ line: Substring) {
        if !line.isEmpty {
            text += String(repeating: " ", count: max(0, indent - DisplayWidth.columns(of: marker)))
            text += marker
            text += line
        }
        text += "\n"
        marker = ""
    }
}
