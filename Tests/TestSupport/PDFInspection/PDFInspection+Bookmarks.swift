/// The outline, where a file has one: in levels, all open, with words, and in the order of the places that it leads to
/// (ISO 32000-1, 12.3.3).
extension PDFInspection {
    mutating func inspectBookmarks() {
        guard catalog["Outlines"] != nil || catalog["PageMode"] != nil else { return }
        guard let root = catalog["Outlines"]?.reference, let entries = file.values[root]?.dictionary,
            catalog["PageMode"] == .name("UseOutlines"), entries["Type"] == .name("Outlines")
        else { return note(.bookmark, "catalog") }
        expectKeys(["Type", "First", "Last", "Count"], in: entries, "object \(root)")
        inspectBookmarks(below: root, entries, level: 1)
        if bookmarks.isEmpty { note(.bookmark, "object \(root)") }
    }

    /// Looks at the bookmarks of one family, and at those below each of them.
    private mutating func inspectBookmarks(below parent: Int, _ entries: [String: PDFValue], level: Int) {
        let before = bookmarks.count
        var (last, next) = (Int?.none, entries["First"]?.reference)
        // More than one for each object would go round in a circle.
        while let number = next, number != last, bookmarks.count < file.values.count, level < 8 {
            next = inspectBookmark(number, after: last, in: parent, level: level)
            last = number
        }
        let isWhole = next == nil && last != nil && entries["Last"]?.reference == last
        if !isWhole || entries["Count"] != .integer(bookmarks.count - before) { note(.bookmark, "object \(parent)") }
    }

    /// Looks at one bookmark and those below it, and returns the next of its family.
    private mutating func inspectBookmark(_ number: Int, after last: Int?, in parent: Int, level: Int) -> Int? {
        let place = "object \(number)"
        guard let entries = file.values[number]?.dictionary else {
            note(.bookmark, place)
            return nil
        }
        expectKeys(["Title", "Parent", "Prev", "Next", "First", "Last", "Count", "Dest"], in: entries, place)
        let title = entries["Title"]?.text ?? ""
        let target = bookmarkTarget(entries["Dest"]?.array ?? [])
        let isRight =
            title.contains { !$0.isWhitespace } && entries["Parent"]?.reference == parent
            && entries["Prev"]?.reference == last && (target.map(isBehindLastBookmark) ?? false)
        if !isRight { note(.bookmark, place) }
        bookmarks.append((title, target?.page ?? -1, target?.top, level))
        if entries["First"] != nil { inspectBookmarks(below: number, entries, level: level + 1) }
        return entries["Next"]?.reference
    }

    /// A whole page, or a place on it with the reader's own zoom.
    private func bookmarkTarget(_ target: [PDFValue]) -> (page: Int, top: Double?)? {
        guard let page = target.first?.reference.flatMap({ pageIndices[$0] }) else { return nil }
        if target.dropFirst() == [.name("Fit")] { return (page, nil) }
        guard target.count == 5, target[1] == .name("XYZ"), target[2] == .integer(0), target[4] == .integer(0),
            let top = target[3].number, (pages[page].box.bottom...pages[page].box.top).contains(top)
        else { return nil }
        return (page, top)
    }

    private func isBehindLastBookmark(_ target: (page: Int, top: Double?)) -> Bool {
        guard let last = bookmarks.last, last.page >= target.page else { return true }
        guard last.page == target.page, let top = target.top else { return false }
        return last.top.map { top <= $0 } ?? true
    }
}
