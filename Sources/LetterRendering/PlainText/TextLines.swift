import LetterModel
import LetterTemplates

/// Collects lines of text, wrapped at blanks to a width.
struct TextLines: Sendable {
    private static let blank = UInt8(ascii: " ")
    private static let lineEnd = UInt8(ascii: "\n")

    private let width: Int
    /// What has been written as UTF-8, each line with its end.
    var bytes: [UInt8] = []
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
    mutating func add(_ line: InlineText) {
        let start = bytes.count
        for run in line.runs { bytes.append(contentsOf: run.text.utf8) }
        if indent == 0, fits(bytes[start...]) { return bytes.append(Self.lineEnd) }
        let content = Array(bytes[start...])
        bytes.removeLast(content.count)
        wrap(content[...])
    }

    /// Adds an empty line.
    mutating func addBlankLine() { bytes.append(Self.lineEnd) }

    private mutating func wrap(_ content: ArraySlice<UInt8>) {
        if fits(content) { return put(content) }
        var line = content.prefix(0)
        var columns = 0
        for word in content.split(separator: Self.blank) {
            let wordColumns = DisplayWidth.columns(ofUTF8: word)
            let blanks = line.isEmpty ? 0 : word.startIndex - line.endIndex
            if !line.isEmpty, indent + columns + blanks + wordColumns > width {
                put(line)
                (line, columns) = (word, wordColumns)
            } else {
                line = content[(line.isEmpty ? word : line).startIndex..<word.endIndex]
                columns += blanks + wordColumns
            }
        }
        put(line)
    }

    private func fits(_ content: ArraySlice<UInt8>) -> Bool {
        let hasOuterBlank = content.first == Self.blank || content.last == Self.blank
        return !hasOuterBlank && indent + DisplayWidth.columns(ofUTF8: content) <= width
    }

    private mutating func put(_ line: ArraySlice<UInt8>) {
        if !line.isEmpty {
            let blanks = max(0, indent - DisplayWidth.columns(of: marker))
            bytes.append(contentsOf: repeatElement(Self.blank, count: blanks))
            bytes.append(contentsOf: marker.utf8)
            bytes.append(contentsOf: line)
        }
        bytes.append(Self.lineEnd)
        marker = ""
    }
}
