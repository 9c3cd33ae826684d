/// The structure tree (ISO 32000-1, 14.7 and 14.8; ISO 14289-1, 7.1 to 7.9).
extension PDFInspection {
    mutating func inspectTree() {
        guard let number = catalog["StructTreeRoot"]?.reference, let root = file.values[number]?.dictionary else {
            return note(.catalogStructure, "catalog")
        }
        expectKeys(["Type", "K", "ParentTree", "ParentTreeNextKey", "RoleMap"], in: root, "structure root")
        if root["RoleMap"] != nil { note(.roleMap, "structure root") }
        let kids = root["K"]?.array ?? []
        guard root["Type"] == .name("StructTreeRoot"), kids.count == 1, let document = kids[0].reference else {
            return note(.structureRoot, "structure root")
        }
        let language = catalog["Lang"]?.text ?? ""
        let text = walk(document, parent: number, parentRole: "root", language: language, depth: 0)
        if file.values[document]?.dictionary?["S"] != .name("Document") { note(.structureRoot, "element \(document)") }
        if tree.parts.isEmpty, !text.isEmpty { note(.structureRoot, "element \(document)") }
        for page in pages {
            for mark in page.marks.keys.sorted() where tree.owners[.init(page: page.index, mark: mark)] == nil {
                note(.markNotInTree, "\(page.name), mark \(mark)")
            }
        }
    }

    /// Walks over an element and returns its text.
    private mutating func walk(
        _ number: Int,
        parent: Int,
        parentRole: String,
        language inherited: String,
        depth: Int
    ) -> String {
        guard let entries = file.values[number]?.dictionary, depth < 40, tree.seen.insert(number).inserted else {
            note(.structureParent, "element \(number)")
            return ""
        }
        let role = entries["S"]?.name ?? ""
        let language = entries["Lang"]?.text ?? inherited
        let element = InspectedElement(number: number, entries: entries, role: role, language: language, depth: depth)
        if entries["P"]?.reference != parent { note(.structureParent, element.place) }
        inspectElement(element, in: parentRole)
        if depth == 1 { beginPart(element) }
        let line = tree.outline.count
        tree.outline.append("")
        let kids = kids(of: element)
        inspectKids(kids, of: element)
        var text = ""
        for kid in kids { text += textOf(kid, in: element) }
        if let actual = entries["ActualText"]?.text { text = actual }
        inspectFigure(element, kids)
        tree.outline[line] = outlineLine(element, kids, text)
        if depth == 1 { tree.parts[tree.part].text = text }
        return Self.inlineRoles.contains(role) ? text : "\n\(text)\n"
    }

    private static let inlineRoles: Set<String> = ["Span", "Link"]

    private mutating func beginPart(_ element: InspectedElement) {
        tree.parts.append(InspectedTree.Part(element: element.number, language: element.language))
        tree.part = tree.parts.count - 1
        tree.lastHeading = 0
    }

    private mutating func textOf(_ kid: InspectedKid, in element: InspectedElement) -> String {
        switch kid {
        case .element(let number):
            return walk(
                number,
                parent: element.number,
                parentRole: element.role,
                language: element.language,
                depth: element.depth + 1
            )
        case .content(let place):
            if tree.owners[place] != nil { note(.markTwiceInTree, "\(element.place), mark \(place.mark)") }
            tree.owners[place] = element.number
            if tree.part >= 0 { tree.parts[tree.part].pages.insert(place.page) }
            guard let mark = pages[place.page].marks[place.mark] else {
                note(.markWithoutContent, "\(element.place), mark \(place.mark)")
                return ""
            }
            return mark.text
        case .unknown:
            note(.structurePage, element.place)
            return ""
        }
    }

    /// ISO 32000-1, 14.7.2, table 323.
    private func kids(of element: InspectedElement) -> [InspectedKid] {
        guard let value = element.entries["K"] else { return [] }
        let usual = element.entries["Pg"]?.reference
        return (value.array ?? [value]).map { kid in
            switch kid {
            case .reference(let number): return .element(number)
            case .integer(let mark): return content(mark, on: usual)
            case .dictionary(let entries) where entries["Type"] == .name("MCR"):
                guard let mark = entries["MCID"]?.integer else { return .unknown }
                return content(mark, on: entries["Pg"]?.reference ?? usual)
            default: return .unknown
            }
        }
    }

    private func content(_ mark: Int, on page: Int?) -> InspectedKid {
        guard let page, let index = pageIndices[page] else { return .unknown }
        return .content(.init(page: index, mark: mark))
    }

    private func outlineLine(_ element: InspectedElement, _ kids: [InspectedKid], _ text: String) -> String {
        var line = String(repeating: "  ", count: element.depth) + element.role
        for (key, name) in [("Lang", "lang"), ("T", "title"), ("Alt", "alt"), ("ActualText", "actual")] {
            if let value = element.entries[key]?.text { line += " \(name)=\"\(value)\"" }
        }
        if let numbering = file.dictionary(element.entries["A"])?["ListNumbering"]?.name {
            line += " numbering=\(numbering)"
        }
        let hasText = kids.contains { if case .content = $0 { true } else { false } }
        return hasText && !text.isEmpty ? "\(line): “\(text)”" : line
    }
}
