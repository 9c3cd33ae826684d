import LetterModel

/// Fills in what is equal for all letters of a run, and finds the blocks in which nothing is left open.
struct ConstantBinding {
    /// The canonical names of the fields without a constant.
    let openFields: [String]
    /// Where the value of each field stands among those of a letter, by ``FieldUse/number``.
    let places: [Int]
    private let reading: ValueReading
    /// Values that were refused; the first of them stops each letter.
    private(set) var refusals: [FillError] = []

    init(_ constants: TemplateValues, of template: LetterTemplate) {
        let names = template.fieldNames
        let values = names.map { constants.value(canonicalName: $0) }
        let open = names.indices.filter { values[$0] == nil }
        openFields = open.map { names[$0] }
        places = names.indices.map { open.firstIndex(of: $0) ?? open.count }
        reading = ValueReading(
            values: values,
            places: Array(names.indices),
            language: template.header.language
        )
    }

    /// The nodes with constants filled in and choices on constants made.
    mutating func bound(_ nodes: [TemplateNode]) -> [TemplateNode] {
        var result: [TemplateNode] = []
        for node in nodes {
            switch node {
            case .constant, .pattern: Self.add(node, to: &result)
            case .block(let block): if let bound = bound(block) { Self.add(bound, to: &result) }
            case .choice(var choice):
                if let holds = holds(choice.condition) {
                    for node in bound(holds ? choice.shown : choice.otherwise) { Self.add(node, to: &result) }
                } else {
                    choice.shown = bound(choice.shown)
                    choice.otherwise = bound(choice.otherwise)
                    result.append(.choice(choice))
                }
            }
        }
        return result
    }

    /// A line with constants filled in.
    mutating func bound(_ line: InlineTemplate) -> InlineTemplate {
        InlineTemplate(parts: bound(line.parts))
    }

    /// The value of a constant; `nil` when it is none, or was refused.
    mutating func value(of use: FieldUse) -> FieldValue? {
        do {
            return try reading.value(of: use)
        } catch {
            if !refusals.contains(error) { refusals.append(error) }
            return nil
        }
    }

    private mutating func bound(_ block: TemplateBlock) -> TemplateNode? {
        var block = block
        block.shape = bound(block.shape)
        guard !block.shape.hasHoles else {
            let pattern = ParagraphPattern(block, places: places, language: reading.language)
            return pattern.map { .pattern($0) } ?? .block(block)
        }
        // Without holes nothing is looked up, so that nothing can be missing.
        let filling = BlockFilling(reading: reading, missing: .show)
        guard let filled = try? filling.filled(block.shape) else { return nil }
        return .constant([FilledBlock(source: block.index, isConstant: true, block: filled)])
    }

    /// Adds a node; constant blocks that follow each other become one node.
    private static func add(_ node: TemplateNode, to nodes: inout [TemplateNode]) {
        if case .constant(let blocks) = node, case .constant(let before)? = nodes.last {
            nodes[nodes.count - 1] = .constant(before + blocks)
        } else {
            nodes.append(node)
        }
    }

    private mutating func bound(_ shape: TemplateBlock.Shape) -> TemplateBlock.Shape {
        switch shape {
        case .pageBreak: .pageBreak
        case .heading(let level, let line): .heading(level: level, bound(line))
        case .paragraph(let lines): .paragraph(lines.map { bound($0) })
        case .list(let list): .list(bound(list))
        }
    }

    private mutating func bound(_ list: ListTemplate) -> ListTemplate {
        var list = list
        for index in list.items.indices {
            list.items[index].lines = list.items[index].lines.map { bound($0) }
            list.items[index].sublists = list.items[index].sublists.map { bound($0) }
        }
        return list
    }

    private mutating func bound(_ parts: [InlinePart]) -> [InlinePart] {
        var result: [InlinePart] = []
        for part in parts {
            switch part {
            case .text, .value: result.append(part)
            case .field(let use): result.append(value(of: use).map { .value($0, field: use.canonicalName) } ?? part)
            case .optional(var optional):
                if let holds = holds(optional.condition) {
                    result += bound(holds ? optional.shown : optional.otherwise)
                } else {
                    optional.shown = bound(optional.shown)
                    optional.otherwise = bound(optional.otherwise)
                    result.append(.optional(optional))
                }
            }
        }
        return result
    }

    private mutating func holds(_ condition: Condition) -> Bool? {
        value(of: condition.use).map { condition.holds(for: $0, in: reading.language) }
    }
}
