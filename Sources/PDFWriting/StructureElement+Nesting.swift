/// Which roles may stand in which (ISO 32000-1, 14.8.4.3 to 14.8.4.5, in the strict reading that
/// screen readers are built for).
extension StructureElement {
    /// Whether all children, elements and content, may stand in an element of this role.
    var hasRightChildren: Bool {
        switch role {
        case .list: !children.isEmpty && children.allSatisfy { $0.role == .listItem }
        case .listItem: hasLabelAndBody
        default: children.allSatisfy { role.mayHold($0.role) }
        }
    }

    private var hasLabelAndBody: Bool {
        let hasLabel = children.first?.role == .label
        return children.count == (hasLabel ? 2 : 1) && children.last?.role == .listBody
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

    /// Whether an element of this role may hold a child; `nil` stands for content.
    fileprivate func mayHold(_ child: StructureRole?) -> Bool {
        switch self {
        case .document, .part, .section, .division: child?.isBlock ?? false
        case .listBody: child?.isBlock ?? true || child == .span
        case .paragraph, .heading, .span, .label, .figure: child.map { $0 == .span || $0 == .figure } ?? true
        case .list, .listItem: true
        }
    }

    /// Whether the role stands for a block of its own and not for a stretch of one.
    private var isBlock: Bool {
        switch self {
        case .section, .division, .paragraph, .heading, .list, .figure, .part: true
        case .document, .listItem, .label, .listBody, .span: false
        }
    }
}
