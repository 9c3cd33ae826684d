/// Single structure elements: roles, nesting, lists, tables, headings and figures.
extension PDFInspection {
    /// The roles of letters and reports (ISO 32000-1, 14.8.4), and what each may stand in.
    private static let parents: [String: Set<String>] = [
        "Document": ["root"], "Part": ["Document"], "Sect": blockParents, "Div": blockParents, "P": blockParents,
        "H1": blockParents, "H2": blockParents, "H3": blockParents, "H4": blockParents, "H5": blockParents,
        "H6": blockParents, "L": blockParents.union(["L"]), "LI": ["L"], "Lbl": ["LI"], "LBody": ["LI"],
        "Span": inlineParents, "Figure": blockParents.union(inlineParents), "Table": blockParents,
        "Caption": ["Table"], "THead": ["Table"], "TBody": ["Table"], "TR": ["THead", "TBody"], "TH": ["TR"],
        "TD": ["TR"],
    ]
    private static let blockParents: Set<String> = ["Document", "Part", "Sect", "Div", "LBody", "Caption", "TH", "TD"]
    private static let inlineParents: Set<String> = [
        "P", "H1", "H2", "H3", "H4", "H5", "H6", "LBody", "Lbl", "Span", "Caption", "TH", "TD",
    ]
    private static let listRoles: Set<String> = ["LI", "Lbl", "LBody"]
    private static let tableRoles: Set<String> = ["Caption", "THead", "TBody", "TR", "TH", "TD"]

    mutating func inspectElement(_ element: InspectedElement, in parent: String) {
        let keys: Set<String> = ["Type", "S", "P", "Pg", "K", "A", "T", "Lang", "Alt", "ActualText"]
        expectKeys(keys, in: element.entries, element.place)
        if let allowed = Self.parents[element.role] {
            if !allowed.contains(parent) { note(Self.nestingDuty(of: element.role), element.place) }
        } else {
            note(.structureRole, element.place)
        }
        if element.entries["Lang"] != nil { inspectLanguage(element.language, element.place) }
        if element.role.first == "H", let level = Int(element.role.dropFirst()) {
            if level > tree.lastHeading + 1 { note(.headingOrder, element.place) }
            tree.lastHeading = level
        }
    }

    private static func nestingDuty(of role: String) -> PDFInspectionDuty {
        if listRoles.contains(role) { return .listStructure }
        return tableRoles.contains(role) ? .tableStructure : .structureNesting
    }

    mutating func inspectKids(_ kids: [InspectedKid], of element: InspectedElement) {
        let roles = kids.map { kid in
            if case .element(let number) = kid { file.values[number]?.dictionary?["S"]?.name ?? "" } else { "content" }
        }
        switch element.role {
        case "Document", "Part", "Sect", "Div":
            if roles.contains("content") { note(.structureNesting, element.place) }
        case "L":
            if roles.isEmpty || roles.contains(where: { $0 != "LI" }) { note(.listStructure, element.place) }
            inspectNumbering(of: element, hasLabels: hasLabels(kids))
        case "LI":
            if roles != ["Lbl", "LBody"] && roles != ["LBody"] { note(.listStructure, element.place) }
        case "Table", "THead", "TBody", "TR", "TH", "TD": inspectTableElement(element, kids, roles)
        case "P", "LBody", "Lbl", "Figure", "Span", "Caption":
            // An element that says nothing is noise to who hears it.
            if roles.isEmpty { note(.structureNesting, element.place) }
        default:
            if roles.isEmpty { note(.headingOrder, element.place) }
        }
    }

    /// Whether an item of a list has a marker.
    private func hasLabels(_ items: [InspectedKid]) -> Bool {
        items.contains { item in
            guard case .element(let number) = item, let entries = file.values[number]?.dictionary else { return false }
            let kids = entries["K"]?.array ?? entries["K"].map { [$0] } ?? []
            return kids.contains { file.dictionary($0)?["S"] == .name("Lbl") }
        }
    }

    /// ISO 14289-1, 7.6; ISO 32000-1, 14.8.5.5.
    private mutating func inspectNumbering(of element: InspectedElement, hasLabels: Bool) {
        let attributes = file.dictionary(element.entries["A"]) ?? [:]
        let names = [
            "None", "Disc", "Circle", "Square", "Decimal", "UpperRoman", "LowerRoman", "UpperAlpha", "LowerAlpha",
        ]
        let numbering = attributes["ListNumbering"]?.name ?? ""
        let isRight =
            attributes["O"] == .name("List") && names.contains(numbering) && (!hasLabels || numbering != "None")
        if !isRight { note(.listNumbering, element.place) }
    }

    /// ISO 14289-1, 7.3.
    mutating func inspectFigure(_ element: InspectedElement, _ kids: [InspectedKid]) {
        guard element.role == "Figure" else { return }
        if element.entries["Alt"]?.text?.contains(where: { !$0.isWhitespace }) != true {
            note(.figureText, element.place)
        }
        let attributes = file.dictionary(element.entries["A"]) ?? [:]
        guard attributes["O"] == .name("Layout"), let box = InspectedBox(attributes["BBox"]) else {
            return note(.figureBox, element.place)
        }
        for case .content(let place) in kids {
            let extent = pages[place.page].marks[place.mark]?.extent ?? InspectedBox()
            if extent.isEmpty || !box.contains(extent) || !pages[place.page].box.contains(box) {
                note(.figureBox, element.place)
            }
        }
    }
}
