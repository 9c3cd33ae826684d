package import LetterModel
package import LetterTemplates
import StrictYAML

/// A text that may change while the letters stay the same: a telephone number, opening hours, the name
/// of a button.
package struct CentralVariable: Hashable, Sendable {
    /// As written in the file.
    package let name: String
    /// What stands in a letter in each language; a `value` counts for all. A day and a whole number without quotes are
    /// written out as the language has them, a list is a series or bullets.
    package let values: [LetterLanguage: TemplateValue]
    /// The day on which someone last looked at the source.
    package let checkedOn: CalendarDate?
    /// Where the text comes from.
    package let source: String?
    /// The key of the variable in its file.
    package let place: SourcePlace

    init(name: String, texts: [LetterLanguage: String], place: SourcePlace) {
        (self.name, self.values, self.place) = (name, texts.mapValues { .text($0) }, place)
        (checkedOn, source) = (nil, nil)
    }

    private init(_ name: String, place: SourcePlace, _ reader: YAMLObjectReader) {
        self.name = name
        self.place = place
        var values: [LetterLanguage: TemplateValue] = [:]
        if let value = reader.optional("value")?.templateValue() {
            for language in LetterLanguage.allCases { values[language] = value }
        }
        for language in LetterLanguage.allCases {
            if let value = reader.optional(language.rawValue)?.templateValue() { values[language] = value }
        }
        self.values = values
        checkedOn = reader.required("checkedOn").date()
        source = reader.required("source").string()
        if values.isEmpty {
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

extension YAMLValueReader {
    /// A text, a list of texts, or what stands there without quotes as a day (`2026-12-01`) or a whole number (`12500`).
    fileprivate func templateValue() -> TemplateValue {
        if isList { return .list(strings()) }
        let text = string()
        guard isPlain else { return .text(text) }
        if let day = CalendarDate(iso: text) { return .date(day) }
        // A number that begins with zero is a code or a telephone number.
        if let number = Int(text), String(number) == text { return .number(number) }
        return .text(text)
    }
}
