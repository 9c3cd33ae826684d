import LetterTemplates

/// Blocks of text in the making, one below the other; see ``PlainTextBody``.
struct TextBlocks: Sendable {
    /// What decides whether a blank line stands above the next block.
    enum Above: Int, CaseIterable, Sendable {
        /// The beginning of the text.
        case nothing
        /// A heading, whose text follows at once.
        case heading
        /// Anything else.
        case text
    }

    private var lines: TextLines
    private(set) var above: Above

    /// Begins without blocks.
    ///
    /// - Parameter bytes: Text that is there already and is no part of the body.
    init(width: Int, below above: Above = .nothing, behind bytes: [UInt8] = []) {
        lines = TextLines(width: width)
        lines.bytes = bytes
        self.above = above
    }

    /// What has been written as UTF-8.
    var bytes: [UInt8] { lines.bytes }

    /// Adds a block.
    mutating func add(_ block: LetterBlock) {
        if case .pageBreak = block {
            // It has no text of its own, but parts a heading from what follows.
            if above == .heading { above = .text }
            return
        }
        if above == .text { lines.addBlankLine() }
        write(block)
        above = if case .heading = block { .heading } else { .text }
    }

    /// Adds the text of a part that was made below the same.
    mutating func add(_ text: ConstantTexts.Text) {
        lines.bytes += text.bytes
        above = text.leaves
    }

    private mutating func write(_ block: LetterBlock) {
        switch block {
        case .heading(_, let text): lines.add(text)
        case .paragraph(let texts): for text in texts { lines.add(text) }
        case .list(let list): write(list, depth: 0)
        case .pageBreak: break
        }
    }

    private mutating func write(_ list: LetterList, depth: Int) {
        let markerWidth = list.isOrdered ? String(list.items.count).utf8.count + 2 : 2
        let indent = lines.indent
        for (index, item) in list.items.enumerated() {
            lines.indent = indent + markerWidth
            lines.marker = list.isOrdered ? Self.number(index + 1, width: markerWidth) : depth == 0 ? "• " : "– "
            for text in item.lines { lines.add(text) }
            for sublist in item.sublists { write(sublist, depth: depth + 1) }
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
