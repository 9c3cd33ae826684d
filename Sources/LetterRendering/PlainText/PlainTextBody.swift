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
        var writer = TextLines(width: width)
        for block in blocks { write(block, to: &writer) }
        return writer.text
    }

    private static func write(_ block: LetterBlock, to writer: inout TextLines) {
        writer.beginBlock()
        switch block {
        case .heading(_, let text):
            writer.add(text.plain)
            writer.joinNextBlock()
        case .paragraph(let lines):
            for line in lines { writer.add(line.plain) }
        case .list(let list): write(list, depth: 0, to: &writer)
        case .pageBreak: break
        }
    }

    private static func write(_ list: LetterList, depth: Int, to writer: inout TextLines) {
        let widest = list.isOrdered ? String(list.items.count).utf8.count + 2 : 2
        let indent = writer.indent
        for (index, item) in list.items.enumerated() {
            writer.indent = indent + widest
            writer.marker = list.isOrdered ? number(index + 1, width: widest) : depth == 0 ? "• " : "– "
            for line in item.lines { writer.add(line.plain) }
            for sublist in item.sublists { write(sublist, depth: depth + 1, to: &writer) }
        }
        writer.indent = indent
        writer.marker = ""
    }

    /// `1. `, with its full stop below that of `10. `.
    private static func number(_ number: Int, width: Int) -> String {
        let text = "\(number). "
        return String(repeating: " ", count: max(0, width - text.utf8.count)) + text
    }
}
