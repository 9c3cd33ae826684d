/// What the subject and the headings of a letter can print, for who cuts the fonts of headings.
extension BoundTemplate {
    /// All text of the subject and the headings, choices included; `nil` when a value of a person may
    /// stand in one of them.
    package var headingText: String? {
        var text = HeadingText()
        text.add(subject)
        text.add(nodes)
        return text.isPersonal ? nil : text.text
    }
}

/// Collects the text of headings.
private struct HeadingText {
    private(set) var text = ""
    private(set) var isPersonal = false

    mutating func add(_ nodes: [TemplateNode]) {
        for node in nodes {
            switch node {
            case .constant(let blocks):
                for case .heading(_, let line) in blocks.map(\.block) { text += line.plain }
            case .pattern: break
            case .block(let block):
                if case .heading(_, let line) = block.shape { add(line) }
            case .choice(let choice):
                add(choice.shown)
                add(choice.otherwise)
            }
        }
    }

    mutating func add(_ line: InlineTemplate) { add(line.parts) }

    private mutating func add(_ parts: [InlinePart]) {
        for part in parts {
            switch part {
            case .text(let words): text += words
            case .value(.text(let words), _): text += words
            case .value(.items(let items), _): text += items.joined()
            case .field: isPersonal = true
            case .optional(let optional):
                add(optional.shown)
                add(optional.otherwise)
            }
        }
    }
}
