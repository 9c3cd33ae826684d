/// The outline, where a file has one: flat, with words, and in the order of the pages (ISO 32000-1, 12.3.3).
extension PDFInspection {
    mutating func inspectBookmarks() {
        guard catalog["Outlines"] != nil || catalog["PageMode"] != nil else { return }
        guard let root = catalog["Outlines"]?.reference, let entries = file.values[root]?.dictionary,
            catalog["PageMode"] == .name("UseOutlines"), entries["Type"] == .name("Outlines")
        else { return note(.bookmark, "catalog") }
        expectKeys(["Type", "First", "Last", "Count"], in: entries, "object \(root)")
        var (last, next) = (Int?.none, entries["First"]?.reference)
        while let number = next, number != last, bookmarks.count < pages.count {
            next = inspectBookmark(number, after: last, in: root)
            last = number
        }
        let isWhole = next == nil && last != nil && entries["Last"]?.reference == last
        if !isWhole || entries["Count"] != .integer(bookmarks.count) { note(.bookmark, "object \(root)") }
    }

    /// Looks at one bookmark and returns the next.
    private mutating func inspectBookmark(_ number: Int, after last: Int?, in root: Int) -> Int? {
        let place = "object \(number)"
        guard let entries = file.values[number]?.dictionary else {
            note(.bookmark, place)
            return nil
        }
        expectKeys(["Title", "Parent", "Prev", "Next", "Dest"], in: entries, place)
        let title = entries["Title"]?.text ?? ""
        let target = entries["Dest"]?.array ?? []
        let page = target.first?.reference.flatMap { pageIndices[$0] }
        let isRight =
            title.contains { !$0.isWhitespace } && entries["Parent"]?.reference == root
            && entries["Prev"]?.reference == last && target.count == 2 && target[1] == .name("Fit")
            && (page ?? -1) > (bookmarks.last?.page ?? -1)
        if !isRight { note(.bookmark, place) }
        bookmarks.append((title, page ?? -1))
        return entries["Next"]?.reference
    }
}
