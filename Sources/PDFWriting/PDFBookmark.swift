package import LetterModel

/// A place of a part that the outline of the document leads to (ISO 32000-1, 12.3.3).
package struct PDFBookmark: Hashable, Sendable {
    /// What a reader shows; in the language of the document.
    package var title: String
    /// As an index in the pages of the part.
    package var page: Int
    /// What the window then begins with, measured from the foot of the page; `nil` for the page as a whole.
    package var top: Length?
    /// From 1; the first of a part is of level 1, and none is more than one level below the one before it.
    package var level: Int

    package init(_ title: String, page: Int = 0, top: Length? = nil, level: Int = 1) {
        (self.title, self.page, self.top, self.level) = (title, page, top, level)
    }

    /// The duties that the bookmarks of a part do not meet.
    static func duties(of bookmarks: [PDFBookmark], pages: Int) -> [PDFDuty] {
        var duties: [PDFDuty] = []
        var last: PDFBookmark?
        for bookmark in bookmarks {
            if PDFLimits.isTooLong(bookmark.title) { duties.append(.stringTooLong) }
            let hasWords = bookmark.title.contains { !$0.isWhitespace }
            let hasPage = bookmark.page >= 0 && bookmark.page < pages
            let isBelow = bookmark.level >= 1 && bookmark.level <= (last?.level ?? 0) + 1
            let isLater = last.map(bookmark.isBehind) ?? true
            if !(hasWords && hasPage && isBelow && isLater) { duties.append(.bookmarkOrder) }
            last = bookmark
        }
        return duties
    }

    /// Whether it leads to a later page, or to a place that is not higher on the same page.
    private func isBehind(_ other: PDFBookmark) -> Bool {
        guard page == other.page else { return page > other.page }
        guard let top else { return false }
        return other.top.map { top <= $0 } ?? true
    }
}
