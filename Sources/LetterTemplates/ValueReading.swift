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
    /// The values that are supplied; `nil` for a field without one.
    let values: [TemplateValue?]
    /// Where the value of each field stands, by ``FieldUse/number``; behind all values for a field that has none.
    let places: [Int]
    let language: LetterLanguage

    /// The value of a field; `nil` when none is supplied.
    ///
    /// - Throws: ``FillError/refusedCharacter(field:character:)``.
    func value(of use: FieldUse) throws(FillError) -> FieldValue? {
        guard use.standing != .forbidden, let value = supplied(use.number) else { return nil }
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

    /// What was supplied for the field with a number, as it came.
    func supplied(_ number: Int) -> TemplateValue? {
        let place = places[number]
        return place < values.count ? values[place] : nil
    }

    private func cleaned(_ text: String, of use: FieldUse) throws(FillError) -> String {
        switch ValueText.cleaned(text) {
        case .success(let text): return text
        case .failure(let character): throw .refusedCharacter(field: use.name, character: character.name)
        }
    }
}
