package import LetterModel
import LetterTemplates
import StrictYAML

/// A text that may change while the letters stay the same: a telephone number, opening hours, the name
/// of a button.
package struct CentralVariable: Hashable, Sendable {
    /// As written in the file.
    package let name: String
    /// The text in each language; a `value` counts for all.
    package let texts: [LetterLanguage: String]
    /// The day on which someone last looked at the source.
    package let checkedOn: CalendarDate?
    /// Where the text comes from.
    package let source: String?
    /// The key of the variable in its file.
    package let place: SourcePlace

    init(name: String, texts: [LetterLanguage: String], place: SourcePlace) {
        (self.name, self.texts, self.place) = (name, texts, place)
        (checkedOn, source) = (nil, nil)
    }

    private init(_ name: String, place: SourcePlace, _ reader: YAMLObjectReader) {
        self.name = name
        self.place = place
        var texts: [LetterLanguage: String] = [:]
        if let value = reader.optional("value")?.string() {
            for language in LetterLanguage.allCases { texts[language] = value }
        }
        for language in LetterLanguage.allCases {
            if let text = reader.optional(language.rawValue)?.string() { texts[language] = text }
        }
        self.texts = texts
        checkedOn = reader.required("checkedOn").date()
        source = reader.required("source").string()
        if texts.isEmpty {
            reader.diagnostics.report(
                Diagnostic(
                    code: "variable-without-value",
                    place: place,
                    found: "'\(name)' has no text.",
                    expected: "'nl' and 'en', or 'value' for all languages.",
                    remedy: "Write the text."
                )
            )
        }
    }

    /// Reads `variables:` of a file.
    static func read(_ reader: YAMLObjectReader) -> [CentralVariable] {
        _ = reader.optional("format")?.int(in: 1...1)
        var seen: Set<String> = []
        return (reader.optional("variables")?.entries() ?? []).map { name, place, value in
            if !seen.insert(FieldName.canonical(name)).inserted {
                value.report(
                    "variable-twice",
                    at: place,
                    found: "'\(name)' stands twice, in another spelling.",
                    remedy: "Remove one."
                )
            }
            return value.object { CentralVariable(name, place: place, $0) }
        }
    }

    /// The variables of all campaigns, with those of one campaign in their place where the names are equal.
    static func merged(_ central: [CentralVariable], overriddenBy own: [CentralVariable]) -> [CentralVariable] {
        let names = Set(own.map { FieldName.canonical($0.name) })
        return (central.filter { !names.contains(FieldName.canonical($0.name)) } + own).sorted { $0.name < $1.name }
    }
}
