import FontFaces
import LetterModel
import LetterTemplates
import PageLayout

/// A text as it is set, and which stretches of it are values.
struct MarkedText {
    /// A value, as a range of UTF-8 offsets in the text.
    struct Value {
        var range: Range<Int>
        var field: ProofField
    }

    private(set) var text = ""
    private var length = 0
    private(set) var values: [Value] = []

    /// Begins with nothing.
    init() {}

    /// Lines of a letter, put together as ``BlockSetter`` does it.
    init(_ lines: [InlineText], fields: ProofFields) {
        for (index, line) in lines.enumerated() {
            for run in line.runs {
                switch run.origin {
                case .template: add(run.text)
                case .value(let name), .missing(let name): add(run.text, fields.field(name))
                }
            }
            if index < lines.count - 1 { add(" ") }
        }
    }

    /// Adds a piece of text; with a field it is a value.
    mutating func add(_ text: String, _ field: ProofField? = nil) {
        let start = length
        self.text += text
        length += text.utf8.count
        if let field, length > start { values.append(Value(range: start..<length, field: field)) }
    }

    /// Where the values stand on the lines of the set text.
    func stretches(on lines: [SetLine]) -> [LineStretch] {
        var found: [LineStretch] = []
        var start = 0
        for (index, line) in lines.enumerated() {
            let end = start + line.text.utf8.count
            for value in values where value.range.lowerBound < end && value.range.upperBound > start {
                let range = max(value.range.lowerBound, start) - start..<min(value.range.upperBound, end) - start
                guard let extent = line.extent(ofBytes: range) else { continue }
                let begins = value.range.lowerBound >= start
                found.append(LineStretch(line: index, extent: extent, field: value.field, isBeginning: begins))
            }
            start = end
        }
        return found
    }
}

/// A value, or a piece of one that is broken over lines, on one line.
struct LineStretch {
    var line: Int
    /// From the beginning of the line.
    var extent: Range<Length>
    var field: ProofField
    /// Whether the value begins here, and does not go on from the line before.
    var isBeginning: Bool
}

extension SetLine {
    /// From where to where some bytes of the text stand, spaces at their end left out; `nil` for nothing visible.
    func extent(ofBytes range: Range<Int>) -> Range<Length>? {
        let bytes = Array(text.utf8)
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        guard end > range.lowerBound else { return nil }
        var (left, right) = (0, 0)
        for glyph in glyphs where Int(glyph.cluster) < end {
            if Int(glyph.cluster) < range.lowerBound { left += Int(glyph.advance) }
            right += Int(glyph.advance)
        }
        guard right > left else { return nil }
        return style.length(ofUnits: left)..<style.length(ofUnits: right)
    }
}
