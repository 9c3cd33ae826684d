package import LetterTemplates

/// The body of a letter as plain text.
///
/// A blank line parts blocks, and none stands below a heading. Lists have hanging markers (`•`, `–`
/// below it, `1.`). A page break is a blank line like any other, for text has no pages. No line ends in
/// a blank, and none is longer than the width unless one word is.
package enum PlainTextBody {
    /// The width of a line, in columns.
    package static let standardWidth = 72

    /// The body of a filled letter, ending in one line end; empty when there are no blocks.
    package static func text(of letter: FilledLetter, width: Int = standardWidth) -> String {
        text(of: letter.blocks.map(\.block), width: width)
    }

    /// These blocks one below the other.
    package static func text(of blocks: [LetterBlock], width: Int = standardWidth) -> String {
        var text = TextBlocks(width: width)
        for block in blocks { text.add(block) }
        return String(decoding: text.bytes, as: UTF8.self)
    }
}
