import LetterModel
import LetterRendering
import PDFWriting

/// The structure tree of a report: headings, paragraphs and tables, in the order of reading.
struct ReportStructure {
    let rows: [ReportRow]
    /// By row and text: its content on the pages.
    let contents: [[[StructureChild]]]
    /// By row: where a chart was drawn.
    let figures: [Int: DrawnChart]

    /// The root, with everything in it.
    func part(in language: LetterLanguage) -> StructureElement {
        var part = StructureElement(role: .part, language: language.rawValue)
        for index in rows.indices { add(index, to: &part) }
        return part
    }

    private func add(_ index: Int, to part: inout StructureElement) {
        switch rows[index].kind {
        case .heading, .paragraph: part.children += paragraphs(of: index)
        case .notice(_, let isFirst):
            if isFirst { part.children.append(.element(StructureElement(role: .division))) }
            part.changeLastElement { $0.children += paragraphs(of: index) }
        case .caption:
            let caption = StructureElement(role: .caption, children: paragraphs(of: index))
            part.children.append(.element(StructureElement(role: .table, children: [.element(caption)])))
        case .head:
            let head = StructureElement(role: .tableHead, children: [row(index, heads: .column)])
            let body = StructureElement(role: .tableBody)
            part.changeLastElement { $0.children += [.element(head), .element(body)] }
        case .fact(let isFirst):
            let body = StructureElement(role: .tableBody)
            if isFirst { part.children.append(.element(StructureElement(role: .table, children: [.element(body)]))) }
            addBodyRow(index, to: &part)
        case .body: addBodyRow(index, to: &part)
        case .chart: part.children += figures[index].map { [.element($0.figure)] } ?? []
        }
    }

    private func addBodyRow(_ index: Int, to part: inout StructureElement) {
        let row = row(index, heads: .row)
        part.changeLastElement { table in table.changeLastElement { $0.children.append(row) } }
    }

    /// A row of a table: all its cells are heads of columns, or the first is that of the row.
    private func row(_ index: Int, heads: TableScope) -> StructureChild {
        var first = 0
        let cells = rows[index].textCounts.enumerated().map { column, count -> StructureChild in
            defer { first += count }
            let isHead = heads == .column || column == 0
            let paragraphs = (first..<first + count).flatMap { element(.paragraph, contents[index][$0]) }
            return .element(StructureElement(role: isHead ? .tableHeader(heads) : .tableCell, children: paragraphs))
        }
        return .element(StructureElement(role: .tableRow, children: cells))
    }

    private func paragraphs(of index: Int) -> [StructureChild] {
        zip(rows[index].row.texts, contents[index]).flatMap { element($0.role, $1) }
    }

    /// Nothing for what shows nothing.
    private func element(_ role: StructureRole, _ content: [StructureChild]) -> [StructureChild] {
        content.isEmpty ? [] : [.element(StructureElement(role: role, children: content))]
    }
}

extension StructureElement {
    fileprivate mutating func changeLastElement(_ change: (inout StructureElement) -> Void) {
        guard case .element(var last) = children.popLast() else {
            preconditionFailure("What goes on was begun before.")
        }
        change(&last)
        children.append(.element(last))
    }
}
