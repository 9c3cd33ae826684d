import Foundation
import LetterModel
import LetterTemplates
import TestSupport
import Testing

/// The letters of the example campaign, as they stand in `Templates/`.
enum TestLetters {
    static let folder = packageFolder.appending(path: "Templates/extra-controlestap")

    static let names = ["letter", "reminder"].flatMap { round in
        ["", ".abroad", ".no-dutch-document"].flatMap { variant in
            ["nl", "en"].map { language in "\(round)\(variant).\(language).md" }
        }
    }

    /// Stand-ins of the usual length for what the run supplies; variables by their names here.
    ///
    /// - Parameters:
    ///   - language: `nl` or `en`.
    ///   - firstChoice: What stands first in the letters; what the campaign says when left out.
    static func constants(language: String, firstChoice: String? = nil) throws -> TemplateValues {
        let sentence =
            language == "nl"
            ? "Wij doen dit omdat de wet ons deze taak geeft: artikel 5 van de Wet digitale overheid."
            : "We do this because the law gives us this task: article 5 of the Digital Government Act."
        var texts = ["grondslag zin": sentence]
        var name = ""
        for line in try variableLines() {
            let bare = line.trimmingCharacters(in: .whitespaces)
            if !line.hasPrefix("   "), bare.hasSuffix(":") { name = String(bare.dropLast()) }
            for key in ["\(language): ", "value: "] where bare.hasPrefix(key) {
                texts[name] = bare.dropFirst(key.count).trimmingCharacters(in: ["\""])
            }
        }
        if let firstChoice { texts["eerste_keuze"] = firstChoice }
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
        try variableLines().filter { !$0.hasPrefix("   ") }
            .map { $0.trimmingCharacters(in: .whitespaces).replacing(":", with: "") }
    }

    static func filled(
        _ name: String,
        _ values: TemplateValues,
        firstChoice: String? = nil
    ) throws -> FilledLetter {
        let template = try compiled(name)
        let constants = try constants(language: template.header.language.rawValue, firstChoice: firstChoice)
        return try template.binding(constants).fill(values)
    }

    /// The lines below `variables:` of all campaigns and of this one, without remarks.
    private static func variableLines() throws -> [String] {
        try ["../central.yaml", "variables.yaml"].flatMap { file in
            try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(separator: "\n").map(
                String.init
            )
            .filter { $0.hasPrefix("  ") && !$0.trimmingCharacters(in: .whitespaces).hasPrefix("#") }
        }
    }
}
