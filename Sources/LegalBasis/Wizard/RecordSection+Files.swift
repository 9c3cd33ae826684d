import LetterModel
import StrictYAML

extension RecordSection {
    /// What the program reads off the campaign: fields, letters, languages.
    static let files: [RecordSection] = [
        RecordSection("dataCategories", "Gegevens", .checked("GRS-030"), .filled(fieldKeys, categories)),
        RecordSection("templates", "Brieven en blokken", .checked("GRS-034"), .filled(templateKeys, templates)),
        RecordSection("channels", "Kanalen", .required, .filled([], { _ in Channel.allCases.map(\.rawValue) })),
        RecordSection("languages", "Talen", .required, .filled([], { $0.languages.map(\.rawValue) })),
    ]

    private static let fieldKeys = [
        RecordQuestion("field", "Veld", .anyText), RecordQuestion("source", "Bron", .anyText),
        RecordQuestion("use", "Gebruik", .choices(uses)), RecordQuestion("inOutput", "In de brief", .yesNo),
    ]

    private static let uses: [AnswerForm.Choice] = [
        .init("select", "selectie"), .init("address", "adressering"), .init("salutation", "aanhef"),
        .init("log", "verantwoording"),
    ]

    private static let templateKeys = [
        RecordQuestion("path", "Bestand", .anyText), RecordQuestion("sha256", "Vingerafdruk", .digest),
    ]

    private static func categories(_ facts: RecordFacts) -> [String] {
        facts.fields.compactMap(FieldUse.category).map { category in
            let use = category.use.map(\.rawValue).joined(separator: ", ")
            return
                "{ field: \(category.field), source: \(category.source), use: [\(use)], inOutput: \(category.inOutput) }"
        }
    }

    private static func templates(_ facts: RecordFacts) -> [String] {
        facts.templates.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { path, digest in
            "{ path: \(YAMLText.scalar(path)), sha256: \(digest.hex) }"
        }
    }
}
