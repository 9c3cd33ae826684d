/// Which roles may stand in which (ISO 32000-1, 14.8.4.3 to 14.8.4.5, in the strict reading that
/// screen readers are built for).
extension StructureElement {
    /// Whether all children, elements and content, may stand in an element of this role.
    var hasRightChildren: Bool {
        switch role {
        case .list: !children.isEmpty && children.allSatisfy { $0.role == .listItem }
        case .listItem: hasLabelAndBody
        case .table: hasCaptionHeadAndBody
        case .tableHead, .tableBody: !children.isEmpty && children.allSatisfy { $0.role == .tableRow }
        case .tableRow: !children.isEmpty && children.allSatisfy { $0.role?.isTableCell ?? false }
        default: children.allSatisfy { role.mayHold($0.role) }
        }
    }

    private var hasLabelAndBody: Bool {
        let hasLabel = children.first?.role == .label
        return children.count == (hasLabel ? 2 : 1) && children.last?.role == .listBody
    }

    private var hasCaptionHeadAndBody: Bool {
        var roles = children.map(\.role)[...]
        if roles.first == .caption { roles.removeFirst() }
        if roles.first == .tableHead { roles.removeFirst() }
        return Array(roles) == [.tableBody]
    }

    /// Whether all rows of a table have as many cells, and some of these are header cells (ISO 14289-1, 7.5); true
    /// where something else stands in the place of a row, for that is another fault.
    var hasEvenRowsWithHeaders: Bool {
        let rows = elements.flatMap { $0.role == .caption ? [] : $0.elements }
        guard rows.allSatisfy({ $0.role == .tableRow }) else { return true }
        let counts = Set(rows.map(\.children.count))
        let hasHeader = rows.contains { row in
            row.elements.contains { if case .tableHeader = $0.role { true } else { false } }
        }
        return counts.count == 1 && hasHeader
    }

    private var elements: [StructureElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }
}

extension StructureChild {
    /// The role of an element; `nil` for content.
    var role: StructureRole? {
        if case .element(let element) = self { element.role } else { nil }
    }
}

extension StructureRole {
    /// Whether the role belongs to lists, whose breaches have a duty of their own.
    var isPartOfList: Bool {
        switch self {
        case .list, .listItem, .label, .listBody: true
        default: false
        }
    }

    /// Whether the role belongs to tables, whose breaches have a duty of their own.
    var isPartOfTable: Bool {
        switch self {
        case .table, .caption, .tableHead, .tableBody, .tableRow: true
        default: isTableCell
        }
    }

    fileprivate var isTableCell: Bool {
        switch self {
        case .tableHeader, .tableCell: true
        default: false
        }
    }

    /// Whether an element of this role may hold a child; `nil` stands for content.
    fileprivate func mayHold(_ child: StructureRole?) -> Bool {
        switch self {
        case .document, .part, .section, .division: child?.isBlock ?? false
        case .listBody, .caption, .tableHeader, .tableCell: child?.isBlock ?? true || child == .span
        case .paragraph, .heading, .span, .label, .figure: child.map { $0 == .span || $0 == .figure } ?? true
        case .list, .listItem, .table, .tableHead, .tableBody, .tableRow: true
        }
    }

    /// Whether the role stands for a block of its own and not for a stretch of one.
    private var isBlock: Bool {
        switch self {
        case .section, .division, .paragraph, .heading, .list, .figure, .part, .table: true
        case .document, .listItem, .label, .listBody, .span, .caption: false
        case .tableHead, .tableBody, .tableRow, .tableHeader, .tableCell: false
        }
    }
}
