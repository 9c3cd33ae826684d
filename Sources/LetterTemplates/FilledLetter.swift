/// The text of one letter: values are in, structure is fixed, nothing is laid out yet.
package struct FilledLetter: Hashable, Sendable {
    /// One line (Betreft); empty when the template has none.
    package var subject: InlineText
    /// In reading order.
    package var parts: [LetterPart]

    package init(subject: InlineText, parts: [LetterPart]) {
        self.subject = subject
        self.parts = parts
    }

    /// Takes the blocks one by one.
    package init(subject: InlineText, blocks: [FilledBlock]) {
        self.init(subject: subject, parts: blocks.map { $0.isConstant ? .constant([$0]) : .personal($0) })
    }

    /// All blocks in reading order, one by one.
    package var blocks: [FilledBlock] { parts.flatMap(\.blocks) }
}

/// A piece of a letter, as a bound template puts letters together.
package enum LetterPart: Hashable, Sendable {
    /// One block or more, equal in all letters of the bound template that have the first of them. All
    /// letters share them, so that hundreds of lines cost a letter no more than one.
    case constant([FilledBlock])
    /// A block with a value of the person.
    case personal(FilledBlock)

    /// The number of its first block: parts of one bound template with one number have the same blocks.
    package var source: Int {
        switch self {
        case .constant(let blocks): blocks[0].source
        case .personal(let block): block.source
        }
    }

    /// Its blocks in reading order.
    package var blocks: [FilledBlock] {
        switch self {
        case .constant(let blocks): blocks
        case .personal(let block): [block]
        }
    }
}

/// A block of a letter, and which block of the template it came from.
package struct FilledBlock: Hashable, Sendable {
    /// The number of the block in its template, the same in every letter.
    package var source: Int
    /// Whether this block is equal in all letters of the bound template that have it.
    package var isConstant: Bool
    /// What it says, values included.
    package var block: LetterBlock

    package init(source: Int, isConstant: Bool, block: LetterBlock) {
        self.source = source
        self.isConstant = isConstant
        self.block = block
    }
}
