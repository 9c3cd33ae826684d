/// Finding the holes that are left in a template.
extension TemplateBlock.Shape {
    var hasHoles: Bool { !openUses.isEmpty }

    /// The fields that are looked up when the block is filled, in order.
    var openUses: [FieldUse] {
        switch self {
        case .heading(_, let line): line.openUses
        case .paragraph(let lines): lines.flatMap(\.openUses)
        case .list(let list): list.openUses
        case .pageBreak: []
        }
    }
}

extension TemplateNode {
    var openUses: [FieldUse] {
        switch self {
        case .constant: []
        case .pattern(let pattern): pattern.block.shape.openUses
        case .block(let block): block.shape.openUses
        case .choice(let choice):
            [choice.condition.use] + choice.shown.flatMap(\.openUses) + choice.otherwise.flatMap(\.openUses)
        }
    }
}

extension ListTemplate {
    var openUses: [FieldUse] {
        items.flatMap { $0.lines.flatMap(\.openUses) + $0.sublists.flatMap(\.openUses) }
    }
}

extension InlineTemplate {
    var openUses: [FieldUse] { Self.openUses(of: parts) }

    private static func openUses(of parts: [InlinePart]) -> [FieldUse] {
        parts.flatMap { part -> [FieldUse] in
            switch part {
            case .text, .value: []
            case .field(let use): [use]
            case .optional(let optional):
                [optional.condition.use] + openUses(of: optional.shown) + openUses(of: optional.otherwise)
            }
        }
    }
}
