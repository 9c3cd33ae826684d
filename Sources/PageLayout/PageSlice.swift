package import LetterModel

/// What stands on one page.
package struct PageSlice: Hashable, Sendable {
    /// From top to bottom; empty on an empty page.
    package var pieces: [PagePiece]

    package init(pieces: [PagePiece]) {
        self.pieces = pieces
    }
}

/// Some lines of one block on one page.
package struct PagePiece: Hashable, Sendable {
    /// The index of the block.
    package var block: Int
    /// Which of its lines; never empty.
    package var lines: Range<Int>
    /// From the top of the page's text area down to the top of the first of these lines.
    package var y: Length
    /// Whether it stood on an earlier page already, and is there again as the head of what goes on.
    package var isRepeated: Bool

    package init(block: Int, lines: Range<Int>, y: Length, isRepeated: Bool = false) {
        self.block = block
        self.lines = lines
        self.y = y
        self.isRepeated = isRepeated
    }
}
