import LetterModel
import LetterTemplates
import Testing

/// Compiles and fills a text without front matter, with every name allowed.
struct TemplateTrial {
    var source: String
    var language = LetterLanguage.dutch
    var blocks: [String: String] = [:]
    var centralVariables: [String] = []
    var acceptsOtherNames = true

    init(
        _ source: String,
        language: LetterLanguage = .dutch,
        blocks: [String: String] = [:],
        centralVariables: [String] = [],
        acceptsOtherNames: Bool = true
    ) {
        self.source = source
        self.language = language
        self.blocks = blocks
        self.centralVariables = centralVariables
        self.acceptsOtherNames = acceptsOtherNames
    }

    func compiled() -> (template: LetterTemplate?, diagnostics: [Diagnostic]) {
        let header = "---\nsubject: Proef\ncode: P\nlanguage: \(language.rawValue)\nvariant: standard\n---\n"
        return LetterTemplate.compile(
            TemplateSource(path: "letter.md", text: language == .dutch ? source : header + source),
            blocks: { name in blocks[name].map { TemplateSource(path: "blocks/\(name).md", text: $0) } },
            vocabulary: TemplateVocabulary(centralVariables: centralVariables, acceptsOtherNames: acceptsOtherNames)
        )
    }

    /// The template, which must compile without errors.
    func template() throws -> LetterTemplate {
        let (template, diagnostics) = compiled()
        #expect(diagnostics.filter { $0.level == .error }.isEmpty)
        return try #require(template)
    }

    func filled(
        _ values: TemplateValues = [:],
        constants: TemplateValues = [:],
        missing: MissingValues = .show
    ) throws -> FilledLetter {
        try template().binding(constants).fill(values, missing: missing)
    }

    /// The blocks in the short form of ``outline(_:)``, one a line.
    func outline(_ values: TemplateValues = [:], constants: TemplateValues = [:]) throws -> String {
        try filled(values, constants: constants).blocks.map { Self.outline($0.block) }.joined(separator: "\n")
    }

    /// `# heading`, `p line / line`, `* item | item`, `1. item`, `---`; lists inside in brackets.
    static func outline(_ block: LetterBlock) -> String {
        switch block {
        case .heading(let level, let text): String(repeating: "#", count: level) + " " + text.plain
        case .paragraph(let lines): "p " + lines.map(\.plain).joined(separator: " / ")
        case .list(let list): outline(list)
        case .pageBreak: "---"
        }
    }

    private static func outline(_ list: LetterList) -> String {
        let items = list.items.map { item in
            item.lines.map(\.plain).joined(separator: " / ")
                + item.sublists.map { " [" + outline($0) + "]" }.joined()
        }
        return (list.isOrdered ? "1. " : "* ") + items.joined(separator: " | ")
    }
}
