import LetterModel

/// A part of a compiled template: a block, or a choice between blocks.
enum TemplateNode: Sendable {
    case block(TemplateBlock)
    indirect case choice(TemplateChoice)
    /// Blocks, one at least, in which every value is known; they are the same in every letter.
    case constant([FilledBlock])
    /// A paragraph that has a short way to be filled.
    case pattern(ParagraphPattern)
}

/// A block with holes for values.
struct TemplateBlock: Sendable {
    enum Shape: Sendable {
        case heading(level: Int, InlineTemplate)
        case paragraph([InlineTemplate])
        case list(ListTemplate)
        case pageBreak
    }

    /// See ``FilledBlock/source``.
    let index: Int
    var shape: Shape
}

/// Optional text that holds whole blocks.
struct TemplateChoice: Sendable {
    /// A number like that of a block, for the note that stands here when the condition has no value.
    let index: Int
    let condition: Condition
    let spelling: String
    var shown: [TemplateNode]
    var otherwise: [TemplateNode]
}

/// A list with holes for values.
struct ListTemplate: Sendable {
    struct Item: Sendable {
        var lines: [InlineTemplate]
        var sublists: [ListTemplate]
    }

    let isOrdered: Bool
    var items: [Item]
}

/// A line with holes for values.
struct InlineTemplate: Sendable {
    var parts: [InlinePart]
}

/// A piece of a line.
enum InlinePart: Sendable {
    case text(String)
    indirect case field(FieldUse)
    indirect case optional(InlineOptional)
    /// A value that is known, by the canonical name of its field.
    case value(FieldValue, field: String)
}

/// Optional text within a line.
struct InlineOptional: Sendable {
    let condition: Condition
    let spelling: String
    var shown: [InlinePart]
    var otherwise: [InlinePart]
}

/// A value as it is printed.
enum FieldValue: Hashable, Sendable {
    case text(String)
    case items([String])

    /// The value in running text.
    func inline(in language: LetterLanguage) -> String {
        switch self {
        case .text(let text): text
        case .items(let items): language.series(items)
        }
    }
}
