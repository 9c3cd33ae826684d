/// The text of one letter: values are in, structure is fixed, nothing is laid out yet.
package struct FilledLetter: Hashable, Sendable {
    /// One line (Betreft); empty when the template has none.
    package var subject: InlineText
    /// In reading order.
    package var blocks: [FilledBlock]

    package init(subject: InlineText, blocks: [FilledBlock]) {
        self.subject = subject
        self.blocks = blocks
    }
}

/// A block of a letter, and which block of the template it came from.
package struct FilledBlock: Hashable, Sendable {
    /// The number of the block in its template: the same in every letter, so that a layout of a
    /// constant block can be kept under this number.
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
