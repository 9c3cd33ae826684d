import LetterModel

/// What to do with a field that has no value.
package enum MissingValues: Sendable {
    /// Stop: a real letter never goes out with a hole in it.
    case error
    /// Show `((name))` in its place.
    case show
}

/// Finds the values of fields, ready for print.
struct ValueReading {
    let values: TemplateValues
    let language: LetterLanguage

    /// The value of a field; `nil` when none is supplied.
    ///
    /// - Throws: ``FillError/refusedCharacter(field:character:)``.
    func value(of use: FieldUse) throws(FillError) -> FieldValue? {
        guard use.standing != .forbidden, let value = values.value(canonicalName: use.canonicalName) else { return nil }
        switch value {
        case .text(let text): return .text(try cleaned(text, of: use))
        case .list(let items):
            var kept: [String] = []
            for item in items {
                let text = try cleaned(item, of: use)
                if !text.isEmpty { kept.append(text) }
            }
            return .items(kept)
        case .date(let date): return .text(language.written(date))
        case .number(let number): return .text(language.written(number))
        }
    }

    private func cleaned(_ text: String, of use: FieldUse) throws(FillError) -> String {
        switch ValueText.cleaned(text) {
        case .success(let text): return text
        case .failure(let character): throw .refusedCharacter(field: use.name, character: character.name)
        }
    }
}
