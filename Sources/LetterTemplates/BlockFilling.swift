import LetterModel

/// Fills the holes of blocks for one letter.
struct BlockFilling {
    let reading: ValueReading
    let missing: MissingValues

    /// Adds what these nodes hold to a letter.
    func fill(_ nodes: [TemplateNode], into parts: inout [LetterPart]) throws(FillError) {
        let nodes = nodes.span
        for index in nodes.indices {
            switch nodes[index] {
            case .constant(let blocks): parts.append(.constant(blocks))
            case .pattern(let pattern):
                if let filled = pattern.filled(with: reading.values) {
                    parts.append(.personal(filled))
                } else {
                    try fill(pattern.block, into: &parts)
                }
            case .block(let block): try fill(block, into: &parts)
            case .choice(let choice): try fill(choice, into: &parts)
            }
        }
    }

    private func fill(_ block: TemplateBlock, into parts: inout [LetterPart]) throws(FillError) {
        guard let filled = try filled(block.shape) else { return }
        parts.append(.personal(FilledBlock(source: block.index, isConstant: false, block: filled)))
    }

    private func fill(_ choice: TemplateChoice, into parts: inout [LetterPart]) throws(FillError) {
        if let holds = try holds(choice.condition) {
            try fill(holds ? choice.shown : choice.otherwise, into: &parts)
        } else {
            let note = InlineText(runs: [missingRun(choice.spelling, choice.condition.use)])
            let block = LetterBlock.paragraph(lines: LetterLines(note))
            parts.append(.personal(FilledBlock(source: choice.index, isConstant: false, block: block)))
        }
    }

    /// The block, or `nil` when nothing is left to print.
    func filled(_ shape: TemplateBlock.Shape) throws(FillError) -> LetterBlock? {
        switch shape {
        case .pageBreak: return .pageBreak
        case .heading(let level, let line):
            let text = try filled(line)
            return text.isEmpty ? nil : .heading(level: level, text)
        case .paragraph(let lines):
            if lines.count == 1, let items = try loneItems(lines[0].parts) {
                let list = LetterList(isOrdered: false, items: items)
                return items.isEmpty ? nil : .list(list)
            }
            let filled = try self.filled(lines)
            return filled.first.map { .paragraph(lines: LetterLines($0, Array(filled.dropFirst()))) }
        case .list(let list): return try filled(list).map { .list($0) }
        }
    }

    private func filled(_ list: ListTemplate) throws(FillError) -> LetterList? {
        var items: [LetterListItem] = []
        for item in list.items { items += try filled(item) }
        return items.isEmpty ? nil : LetterList(isOrdered: list.isOrdered, items: items)
    }

    /// None when nothing is left of the item, several when its text is a list value alone.
    private func filled(_ item: ListTemplate.Item) throws(FillError) -> [LetterListItem] {
        var sublists: [LetterList] = []
        for list in item.sublists {
            if let filled = try filled(list) { sublists.append(filled) }
        }
        if item.lines.count == 1, var items = try loneItems(item.lines[0].parts), !items.isEmpty {
            items[items.count - 1].sublists = sublists
            return items
        }
        let lines = try filled(item.lines)
        return lines.isEmpty && sublists.isEmpty ? [] : [LetterListItem(lines: lines, sublists: sublists)]
    }

    private func filled(_ lines: [InlineTemplate]) throws(FillError) -> [InlineText] {
        var filled: [InlineText] = []
        filled.reserveCapacity(lines.count)
        for line in lines {
            let text = try self.filled(line)
            if !text.isEmpty { filled.append(text) }
        }
        return filled
    }

    /// One line; empty when nothing is left of it.
    func filled(_ line: InlineTemplate) throws(FillError) -> InlineText {
        var assembler = InlineAssembler(count: line.parts.count)
        try add(line.parts, to: &assembler)
        return assembler.finished()
    }

    private func add(_ parts: [InlinePart], to assembler: inout InlineAssembler) throws(FillError) {
        for part in parts {
            switch part {
            case .text(let text): assembler.add(template: text)
            case .value(let value, let field):
                assembler.add(InlineRun(text: value.inline(in: reading.language), origin: .value(field)))
            case .field(let use): assembler.add(try run(of: use))
            case .optional(let optional):
                if let holds = try holds(optional.condition) {
                    try add(holds ? optional.shown : optional.otherwise, to: &assembler)
                } else {
                    assembler.add(missingRun(optional.spelling, optional.condition.use))
                }
            }
        }
    }

    private func run(of use: FieldUse) throws(FillError) -> InlineRun {
        guard let value = try value(of: use) else { return missingRun("((\(use.name)))", use) }
        return InlineRun(text: value.inline(in: reading.language), origin: .value(use.canonicalName))
    }

    /// The items of a list value that has the line for itself; `nil` when something else stands there.
    private func loneItems(_ parts: [InlinePart]) throws(FillError) -> [LetterListItem]? {
        guard parts.count == 1 else { return nil }
        switch parts[0] {
        case .text: return nil
        case .value(let value, let field): return items(of: value, field: field)
        case .field(let use): return try value(of: use).flatMap { items(of: $0, field: use.canonicalName) }
        case .optional(let optional):
            guard let holds = try holds(optional.condition) else { return nil }
            return try loneItems(holds ? optional.shown : optional.otherwise)
        }
    }

    private func items(of value: FieldValue, field: String) -> [LetterListItem]? {
        guard case .items(let items) = value else { return nil }
        return items.map { LetterListItem(lines: [InlineText(runs: [InlineRun(text: $0, origin: .value(field))])]) }
    }

    /// Whether the condition holds; `nil` when its field has no value and that is to be shown.
    private func holds(_ condition: Condition) throws(FillError) -> Bool? {
        try value(of: condition.use).map { condition.holds(for: $0, in: reading.language) }
    }

    /// The value of a field; `nil` when it has none and that is to be shown.
    private func value(of use: FieldUse) throws(FillError) -> FieldValue? {
        if let value = try reading.value(of: use) { return value }
        if use.standing == .mayLack { return .text("") }
        if missing == .error { throw .missingValue(field: use.name, place: use.place) }
        return nil
    }

    private func missingRun(_ text: String, _ use: FieldUse) -> InlineRun {
        InlineRun(text: text, origin: .missing(use.canonicalName))
    }
}
