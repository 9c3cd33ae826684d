package import LetterTemplates

/// Writes many letters as plain text, and wraps each constant part once. One a worker.
package struct PlainTextWriter: Sendable {
    private let width: Int
    private var head = TextHead()
    private var subject: (text: InlineText, bytes: [UInt8])?
    private var constants: ConstantTexts

    /// Begins with nothing written.
    package init(width: Int = PlainTextBody.standardWidth) {
        self.width = width
        constants = ConstantTexts(width: width)
    }

    /// The text of ``PlainTextLetter/text(frame:letter:)``.
    package mutating func text(frame: LetterFrame, letter: FilledLetter) -> String {
        var bytes: [UInt8] = []
        write(frame, letter, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Adds the text of ``PlainTextLetter/text(frame:letter:)`` as UTF-8.
    ///
    /// All letters that one writer gets must come from the same bound template.
    package mutating func write(_ frame: LetterFrame, _ letter: FilledLetter, into bytes: inout [UInt8]) {
        if head.know(frame) { subject = nil }
        head.write(frame, into: &bytes)
        write(letter.subject, label: frame.subjectLabel, into: &bytes)
        write(letter.parts, into: &bytes)
        bytes += head.foot
    }

    private mutating func write(_ text: InlineText, label: String, into bytes: inout [UInt8]) {
        if let subject, subject.text == text {
            bytes += subject.bytes
            return
        }
        var lines = TextLines(width: width)
        lines.add(InlineText((label.isEmpty ? "" : label + ": ") + text.plain))
        lines.addBlankLine()
        bytes += lines.bytes
        subject = (text, lines.bytes)
    }

    private mutating func write(_ parts: [LetterPart], into bytes: inout [UInt8]) {
        var body = TextBlocks(width: width, behind: bytes)
        // One owner of the bytes at a time, so that they are not copied.
        bytes = []
        for part in parts {
            switch part {
            case .personal(let filled): body.add(filled.block)
            case .constant(let blocks): body.add(constants.text(of: blocks, below: body.above))
            }
        }
        bytes = body.bytes
    }
}
