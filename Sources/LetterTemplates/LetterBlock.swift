/// One block of a filled letter, as a layout or an exporter sees it.
package enum LetterBlock: Hashable, Sendable {
    /// Level 1 or 2, below the letter's subject.
    case heading(level: Int, InlineText)
    /// A single line end in the template is a line break in the letter.
    case paragraph(lines: LetterLines)
    case list(LetterList)
    case pageBreak

    /// The lines of the block and of the lists in it, in reading order, without markers.
    package var lines: [InlineText] {
        switch self {
        case .heading(_, let text): [text]
        case .paragraph(let lines): Array(lines)
        case .list(let list): list.lines
        case .pageBreak: []
        }
    }
}

/// A bullet list, or a numbered one that counts from 1.
package struct LetterList: Hashable, Sendable {
    /// Whether the items are numbered.
    package var isOrdered: Bool
    /// One at least.
    package var items: [LetterListItem]

    package init(isOrdered: Bool, items: [LetterListItem]) {
        self.isOrdered = isOrdered
        self.items = items
    }

    /// All lines in reading order, those of lists inside included.
    package var lines: [InlineText] {
        items.flatMap { $0.lines + $0.sublists.flatMap(\.lines) }
    }
}

/// One item of a list.
package struct LetterListItem: Hashable, Sendable {
    /// The text, line by line.
    package var lines: [InlineText]
    /// The lists below the text.
    package var sublists: [LetterList]

    package init(lines: [InlineText], sublists: [LetterList] = []) {
        self.lines = lines
        self.sublists = sublists
    }
}
