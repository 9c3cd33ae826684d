/// Tables: their parts, their rows and their header cells (ISO 32000-1, 14.8.4.3.4 and 14.8.5.7; ISO 14289-1, 7.5).
extension PDFInspection {
    mutating func inspectTableElement(_ element: InspectedElement, _ kids: [InspectedKid], _ roles: [String]) {
        switch element.role {
        case "Table":
            var rest = roles[...]
            if rest.first == "Caption" { rest.removeFirst() }
            if rest.first == "THead" { rest.removeFirst() }
            if rest != ["TBody"] { note(.tableStructure, element.place) }
            inspectRows(of: element, kids)
        case "THead", "TBody":
            if roles.isEmpty || roles.contains(where: { $0 != "TR" }) { note(.tableStructure, element.place) }
        case "TR":
            if roles.isEmpty || roles.contains(where: { $0 != "TH" && $0 != "TD" }) {
                note(.tableStructure, element.place)
            }
        default: inspectCell(element)
        }
    }

    /// All rows have as many cells, and some cell is a header.
    private mutating func inspectRows(of table: InspectedElement, _ kids: [InspectedKid]) {
        let groups = kids.compactMap(self.element).filter { $0["S"] == .name("THead") || $0["S"] == .name("TBody") }
        let rows = groups.flatMap(self.kids).map(self.kids)
        let hasHeader = rows.contains { row in row.contains { $0["S"] == .name("TH") } }
        if Set(rows.map(\.count)).count != 1 || !hasHeader { note(.tableRows, table.place) }
    }

    /// A header cell says for which cells it speaks.
    private mutating func inspectCell(_ cell: InspectedElement) {
        let attributes = file.dictionary(cell.entries["A"]) ?? [:]
        guard cell.role == "TH" else {
            if !attributes.isEmpty { note(.tableScope, cell.place) }
            return
        }
        let scope = attributes["Scope"]?.name ?? ""
        if attributes["O"] != .name("Table") || !["Row", "Column"].contains(scope) { note(.tableScope, cell.place) }
    }

    private func element(_ kid: InspectedKid) -> [String: PDFValue]? {
        if case .element(let number) = kid { file.values[number]?.dictionary } else { nil }
    }

    private func kids(of entries: [String: PDFValue]) -> [[String: PDFValue]] {
        let kids = entries["K"]?.array ?? entries["K"].map { [$0] } ?? []
        return kids.compactMap { $0.reference.flatMap { file.values[$0]?.dictionary } }
    }
}
