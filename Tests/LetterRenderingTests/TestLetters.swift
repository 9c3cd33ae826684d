import Foundation
import LetterModel
import LetterTemplates
import TestSupport
import Testing

/// The letters of the example campaign, as they stand in `Templates/`.
enum TestLetters {
    static let folder = packageFolder.appending(path: "Templates/extra-controlestap")

    static let names = [
        "letter.nl.md", "letter.abroad.nl.md", "letter.no-dutch-document.nl.md", "letter.en.md",
        "reminder.nl.md", "reminder.abroad.nl.md", "reminder.no-dutch-document.nl.md",
    ]

    /// Stand-ins of the usual length for what the run supplies; central variables by their names here.
    static func constants(language: String) throws -> TemplateValues {
        let text = try String(contentsOf: packageFolder.appending(path: "Templates/central.yaml"), encoding: .utf8)
        let sentence =
            language == "nl"
            ? "Wij doen dit omdat de wet ons deze taak geeft: artikel 5 van de Wet digitale overheid."
            : "We do this because the law gives us this task: article 5 of the Digital Government Act."
        var texts = ["grondslag zin": sentence]
        var name = ""
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let bare = line.trimmingCharacters(in: .whitespaces)
            if line.hasPrefix("  "), !line.hasPrefix("   "), bare.hasSuffix(":") { name = String(bare.dropLast()) }
            if bare.hasPrefix("\(language): \"") { texts[name] = String(bare.dropFirst(5).dropLast()) }
        }
        return TemplateValues(texts: texts)
    }

    static func compiled(_ name: String) throws -> LetterTemplate {
        let blocks = folder.appending(path: "blocks")
        let source = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        let (template, diagnostics) = LetterTemplate.compile(
            TemplateSource(path: name, text: source),
            blocks: { block in
                (try? String(contentsOf: blocks.appending(path: "\(block).md"), encoding: .utf8))
                    .map { TemplateSource(path: "blocks/\(block).md", text: $0) }
            },
            vocabulary: TemplateVocabulary(centralVariables: try centralVariables())
        )
        #expect(diagnostics.map(\.description) == [])
        return try #require(template)
    }

    static func centralVariables() throws -> [String] {
        let text = try String(contentsOf: packageFolder.appending(path: "Templates/central.yaml"), encoding: .utf8)
        return text.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
            .map { $0.trimmingCharacters(in: .whitespaces).replacing(":", with: "") }
    }

    static func filled(_ name: String, _ values: TemplateValues) throws -> FilledLetter {
        let template = try compiled(name)
        return try template.binding(constants(language: template.header.language.rawValue)).fill(values)
    }
}
