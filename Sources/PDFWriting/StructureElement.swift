package import LetterModel

/// One element of the structure tree (ISO 32000-1, 14.7.2): what assistive technology reads.
///
/// The order of the children is the order of reading.
package struct StructureElement: Hashable, Sendable {
    /// The standard structure type (`/S`).
    package var role: StructureRole
    /// A name for people who look at the tree, such as the reference of a letter (`/T`).
    package var title: String?
    /// A BCP 47 tag where the language differs from that of the parent (`/Lang`).
    package var language: String?
    /// What a picture says, in words (`/Alt`).
    package var alternativeText: String?
    /// The text that the content stands for, where the glyphs do not spell it (`/ActualText`).
    package var actualText: String?
    /// Where a figure lies on its page (`/BBox`); required for figures.
    package var boundingBox: PageBox?
    /// In the order of reading (`/K`).
    package var children: [StructureChild]

    package init(
        role: StructureRole,
        title: String? = nil,
        language: String? = nil,
        alternativeText: String? = nil,
        actualText: String? = nil,
        boundingBox: PageBox? = nil,
        children: [StructureChild] = []
    ) {
        self.role = role
        self.title = title
        self.language = language
        self.alternativeText = alternativeText
        self.actualText = actualText
        self.boundingBox = boundingBox
        self.children = children
    }
}

/// What stands in a structure element.
package enum StructureChild: Hashable, Sendable {
    case element(StructureElement)
    /// Marked content: the page as an index in the pages of the part, and the number that its content
    /// stream gave to ``ContentStream/marked(_:mark:language:actualText:_:)``.
    case content(page: Int, mark: Int)
}

/// A rectangle on a page, measured from its lower left corner.
package struct PageBox: Hashable, Sendable {
    /// The distance of the left edge from the left edge of the page.
    package var left: Length
    /// The distance of the lower edge from the foot of the page.
    package var bottom: Length
    /// The distance of the right edge from the left edge of the page.
    package var right: Length
    /// The distance of the upper edge from the foot of the page.
    package var top: Length

    package init(left: Length, bottom: Length, right: Length, top: Length) {
        self.left = left
        self.bottom = bottom
        self.right = right
        self.top = top
    }
}
