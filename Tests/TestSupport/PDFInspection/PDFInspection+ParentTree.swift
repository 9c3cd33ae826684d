/// The parent tree (ISO 32000-1, 14.7.4.4): from a mark on a page back to the element that owns it.
/// Validators look whether it is there; whether it leads to the right element only this walk sees.
extension PDFInspection {
    mutating func inspectParentTree() {
        let root = file.dictionary(catalog["StructTreeRoot"]) ?? [:]
        guard let top = file.dictionary(root["ParentTree"]) else { return note(.parentTree, "structure root") }
        var rows: [Int: [PDFValue]] = [:]
        readNode(top, limits: nil, into: &rows)
        let next = root["ParentTreeNextKey"]?.integer ?? -1
        if next <= rows.keys.max() ?? 0 { note(.parentTree, "/ParentTreeNextKey") }
        var used: Set<Int> = []
        for page in pages {
            guard let key = page.structParents, let row = rows[key] else {
                note(.parentTree, page.name)
                continue
            }
            used.insert(key)
            compare(row, with: page)
        }
        for key in rows.keys.sorted() where !used.contains(key) { note(.parentTree, "key \(key)") }
    }

    private mutating func readNode(_ node: [String: PDFValue], limits: (Int, Int)?, into rows: inout [Int: [PDFValue]])
    {
        var last = rows.keys.max() ?? -1
        if let entries = node["Nums"]?.array {
            expectKeys(["Nums", "Limits"], in: node, "parent tree")
            for index in stride(from: 0, to: entries.count - 1, by: 2) {
                guard let key = entries[index].integer, let row = file.resolve(entries[index + 1])?.array, key > last
                else {
                    return note(.parentTree, "entry \(index / 2)")
                }
                if let limits, !(limits.0...limits.1).contains(key) { note(.parentTree, "key \(key)") }
                rows[key] = row
                last = key
            }
            return
        }
        expectKeys(["Kids"], in: node, "parent tree")
        guard let kids = node["Kids"]?.array, limits == nil else { return note(.parentTree, "node") }
        for kid in kids {
            guard let leaf = file.dictionary(kid), let ends = leaf["Limits"]?.array?.compactMap(\.integer),
                ends.count == 2, ends[0] <= ends[1]
            else {
                note(.parentTree, "leaf")
                continue
            }
            readNode(leaf, limits: (ends[0], ends[1]), into: &rows)
        }
    }

    private mutating func compare(_ row: [PDFValue], with page: InspectedPage) {
        if row.count != (page.marks.keys.max() ?? -1) + 1 { note(.parentTree, page.name) }
        for (mark, entry) in row.enumerated() {
            let owner = tree.owners[.init(page: page.index, mark: mark)]
            if entry.reference != owner { note(.parentTreeOwner, "\(page.name), mark \(mark)") }
        }
    }
}
