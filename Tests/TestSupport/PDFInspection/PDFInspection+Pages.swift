/// The tree of pages (ISO 32000-1, 7.7.3), and the content of each.
extension PDFInspection {
    mutating func inspectPages() {
        guard let root = catalog["Pages"]?.reference else { return note(.pageTree, "catalog") }
        let count = walk(root, parent: nil, inherited: [:], depth: 0)
        if pages.count != count || pages.isEmpty { note(.pageTree, "catalog") }
        let keys = pages.compactMap(\.structParents)
        if Set(keys).count != pages.count { note(.parentTree, "pages without a key of their own") }
        pageIndices = Dictionary(pages.map { ($0.number, $0.index) }) { first, _ in first }
        for index in pages.indices { readContent(of: index) }
    }

    /// Walks over a node and returns how many pages it should hold.
    private mutating func walk(_ number: Int, parent: Int?, inherited: [String: PDFValue], depth: Int) -> Int {
        let place = "object \(number)"
        guard let node = file.values[number]?.dictionary, depth < 16 else {
            note(.pageTree, place)
            return 0
        }
        if node["Parent"]?.reference != parent { note(.pageTree, place) }
        let usual = inherited.merging(node.filter { ["MediaBox", "Resources"].contains($0.key) }) { $1 }
        if node["Type"] == .name("Page") {
            addPage(number, node, usual)
            return 1
        }
        if node["Type"] != .name("Pages") { note(.pageTree, place) }
        expectKeys(["Type", "Parent", "Count", "Kids", "MediaBox"], in: node, place)
        let kids = (file.resolve(node["Kids"])?.array ?? []).map(\.reference)
        var count = 0
        for kid in kids {
            guard let kid else {
                note(.pageTree, place)
                continue
            }
            count += walk(kid, parent: number, inherited: usual, depth: depth + 1)
        }
        if node["Count"] != .integer(count) { note(.pageTree, place) }
        return count
    }

    private mutating func addPage(_ number: Int, _ node: [String: PDFValue], _ usual: [String: PDFValue]) {
        var page = InspectedPage(number: number, index: pages.count)
        expectKeys(["Type", "Parent", "Resources", "Contents", "StructParents", "MediaBox"], in: node, page.name)
        page.structParents = node["StructParents"]?.integer
        let box = InspectedBox(file.resolve(usual["MediaBox"]))
        if let box { page.box = box }
        let (width, height) = (page.box.right - page.box.left, page.box.top - page.box.bottom)
        // ISO 19005-2, 6.1.13.
        if box == nil || min(width, height) < 3 || max(width, height) > 14_400 { note(.pageBox, page.name) }
        if node["Resources"] == nil { note(.resources, page.name) }
        page.resources = file.dictionary(node["Resources"]) ?? [:]
        inspectResources(page.resources, page.name)
        page.contents = contentNumbers(node["Contents"], page.name)
        pages.append(page)
    }

    mutating func inspectResources(_ resources: [String: PDFValue], _ place: String) {
        expectKeys(["Font", "XObject"], in: resources, "\(place), resources")
        for font in (file.dictionary(resources["Font"]) ?? [:]).values.compactMap(\.reference) { inspectFont(font) }
    }

    private mutating func contentNumbers(_ value: PDFValue?, _ place: String) -> [Int] {
        guard let value else { return [] }
        let streams = (value.array ?? file.resolve(value)?.array ?? [value]).map(\.reference)
        for stream in streams where stream.flatMap({ file.streams[$0] }) == nil { note(.pageTree, place) }
        return streams.compactMap { $0 }
    }

    private mutating func readContent(of index: Int) {
        let page = pages[index]
        for number in page.contents where contents[number] == nil { contents[number] = file.decoded(number) }
        var reader = PDFContentReader(page: page, file: file, fonts: fonts)
        for number in page.contents {
            if let bytes = contents[number] { reader.read(bytes, place: "\(page.name), stream \(number)") }
        }
        // Content that one page alone shows need not be kept.
        if pages.count > 1, page.contents.count == 1 { contents[page.contents[0]] = nil }
        pages[index] = reader.page
        for finding in reader.findings { note(finding.duty, finding.place) }
        for number in reader.unknownFonts { note(.resources, "\(page.name), \(number)") }
    }
}
