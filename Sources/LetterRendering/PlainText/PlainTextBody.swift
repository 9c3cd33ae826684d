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
        joined(blocks.map { Piece($0, width: width) })
    }

    /// A block's own lines, and whether the next block follows without a blank line.
    struct Piece: Sendable {
        let text: String
        let isHeading: Bool

        init(_ block: LetterBlock, width: Int) {
            var lines = TextLines(width: width)
            PlainTextBody.write(block, to: &lines)
            text = lines.text
            isHeading = if case .heading = block { true } else { false }
        }
    }

    /// The text of pieces with the blank lines between them.
    static func joined(_ pieces: [Piece]) -> String {
        var result = ""
        var isJoined = true
        for piece in pieces {
            if !isJoined, !piece.text.isEmpty { result += "\n" }
            result += piece.text
            // A page break has no text of its own, but parts a heading from what follows.
            isJoined = piece.isHeading || result.isEmpty
        }
        return result
    }

    private static func write(_ block: LetterBlock, to lines: inout TextLines) {
        switch block {
        case .heading(_, let text): lines.add(text.plain)
        case .paragraph(let texts): for text in texts { lines.add(text.plain) }
        case .list(let list): write(list, depth: 0, to: &lines)
        case .pageBreak: break
        }
    }

    private static func write(_ list: LetterList, depth: Int, to lines: inout TextLines) {
        let markerWidth = list.isOrdered ? String(list.items.count).utf8.count + 2 : 2
        let indent = lines.indent
        for (index, item) in list.items.enumerated() {
            lines.indent = indent + markerWidth
            lines.marker = list.isOrdered ? number(index + 1, width: markerWidth) : depth == 0 ? "• " : "– "
            for text in item.lines { lines.add(text.plain) }
            for sublist in item.sublists { write(sublist, depth: depth + 1, to: &lines) }
        }
        lines.indent = indent
        lines.marker = ""
    }

    /// `1. `, with its full stop below that of `10. `.
    private static func number(_ number: Int, width: Int) -> String {
        let text = "\(number). "
        return String(repeating: " ", count: max(0, width - text.utf8.count)) + text
    }
}
