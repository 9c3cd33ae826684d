package import LetterModel

/// A paragraph, heading or list item as page breaking sees it: a stack of lines of equal height.
package struct FlowBlock: Hashable, Sendable {
    /// How many lines it has; a block without lines gives only its spaces and its page break.
    package var lineCount: Int
    /// The height of each line.
    package var leading: Length
    /// Kept free above it, except at the top of a page. Between two blocks the larger of
    /// `spaceAfter` and `spaceBefore` counts, not the sum.
    package var spaceBefore: Length
    /// Kept free below it, except at the foot of a page.
    package var spaceAfter: Length
    /// Whether it stays whole and on the page on which the next block begins (headings).
    package var keepWithNext: Bool
    /// Whether no page ends inside it, if it fits on one page at all.
    package var isKeptTogether: Bool
    /// Whether a new page begins before it.
    package var startsNewPage: Bool
    /// The index of an earlier block that stands again at the top of each page that this block begins or goes on on:
    /// the head of a table.
    package var repeatedHead: Int?

    /// Describes a block; lines, if there are any, have a leading above zero.
    package init(
        lineCount: Int,
        leading: Length,
        spaceBefore: Length = .zero,
        spaceAfter: Length = .zero,
        keepWithNext: Bool = false,
        isKeptTogether: Bool = false,
        startsNewPage: Bool = false,
        repeatedHead: Int? = nil
    ) {
        precondition(lineCount >= 0, "A block has no lines or some.")
        precondition(lineCount == 0 || leading > .zero, "Lines have a height.")
        self.lineCount = lineCount
        self.leading = leading
        self.spaceBefore = spaceBefore
        self.spaceAfter = spaceAfter
        self.keepWithNext = keepWithNext
        self.isKeptTogether = isKeptTogether
        self.startsNewPage = startsNewPage
        self.repeatedHead = repeatedHead
    }
}
