/// Collects lines of text, wrapped at blanks to a width.
struct TextLines {
    private let width: Int
    /// What has been written, each line with its end.
    private(set) var text = ""
    /// The columns left of every line.
    var indent = 0
    /// What stands in the last columns of the indent on the next line; then it is gone.
    var marker = ""
    private var isBlankLineDue = false

    init(width: Int) {
        self.width = width
    }

    /// Leaves a blank line before the next line, unless it is the first or follows a heading.
    mutating func beginBlock() {
        if !text.isEmpty, !isJoined { isBlankLineDue = true }
        isJoined = false
    }

    /// Leaves no blank line before the next block.
    mutating func joinNextBlock() {
        isJoined = true
    }

    private var isJoined = false

    /// Adds a line of the letter, on as many lines as it takes.
    mutating func add(_ content: String) {
        if fits(content) { return put(content[...]) }
        var lineStart = content.startIndex
        var lineEnd = lineStart
        var lineColumns = 0
        for word in content.split(separator: " ") {
            let wordColumns = DisplayWidth.columns(of: word)
            // Blanks within a line are kept as they are: two part a postal code from its place.
            let blanks = lineEnd > lineStart ? content.distance(from: lineEnd, to: word.startIndex) : 0
            if lineEnd > lineStart, indent + lineColumns + blanks + wordColumns > width {
                put(content[lineStart..<lineEnd])
                (lineStart, lineColumns) = (word.startIndex, wordColumns)
            } else {
                if lineEnd == lineStart { lineStart = word.startIndex }
                lineColumns += blanks + wordColumns
            }
            lineEnd = word.endIndex
        }
        put(content[lineStart..<lineEnd])
    }

    private func fits(_ content: String) -> Bool {
        let hasOuterBlank = content.utf8.first == UInt8(ascii: " ") || content.utf8.last == UInt8(ascii: " ")
        return !hasOuterBlank && indent + DisplayWidth.columns(of: content) <= width
    }

    private mutating func put(_ line: Substring) {
        if isBlankLineDue { text += "\n" }
        isBlankLineDue = false
        if !line.isEmpty {
            text += String(repeating: " ", count: max(0, indent - DisplayWidth.columns(of: marker))) + marker + line
        }
        text += "\n"
        marker = ""
    }
}
