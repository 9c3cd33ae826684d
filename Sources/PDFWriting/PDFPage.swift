package import LetterModel

/// One page of a part.
package struct PDFPage: Sendable {
    /// Of the media box; A4 is 595.276 points.
    package var width: Length
    /// Of the media box; A4 is 841.89 points.
    package var height: Length
    /// Painted one after the other; none for the empty back of a last sheet.
    package var contents: [PageContent]

    package init(width: Length, height: Length, contents: [PageContent] = []) {
        self.width = width
        self.height = height
        self.contents = contents
    }
}

/// What is painted on a page.
package enum PageContent: Sendable {
    /// Content that many pages use; its marks count on each of them, because marks belong to a page
    /// (ISO 32000-1, 14.7.4.4).
    case shared(ContentHandle)
    /// Content of this page alone.
    case own(ContentStream)
}

/// A font of a document: its place in the order in which fonts were added.
///
/// Content that was made for one document fits another one to which the fonts were added in the same
/// order, also when they are larger subsets of the same fonts.
package struct FontHandle: Hashable, Sendable {
    /// From 0.
    package let index: Int

    /// Names the font that was, or will be, added at this place.
    package init(index: Int) {
        self.index = index
    }
}

/// Shared content of one document.
package struct ContentHandle: Hashable, Sendable {
    let index: Int
}
