package import LetterModel

/// The line above the name on the envelope of a person with a title (aanspreekvorm).
package enum FormOfAddress {
    /// `De hoogwelgeboren heer`; `nil` without a title that counts, and for a woman who is a knight.
    ///
    /// The courtesy title decides it when there is one. Unlike the salutation it is left out where
    /// the register gives no name, because it stands above a name.
    ///
    /// Source: BRP API, rules "aanspreekvorm".
    package static func text(for person: Person) -> String? {
        text(NameChoice(of: person))
    }

    static func text(_ choice: NameChoice) -> String? {
        guard !choice.isWithoutName, let form = choice.titledForm else { return nil }
        let isLadyKnight = choice.sex == .female && choice.ownTitle == .knight && choice.courtesyTitle == nil
        return isLadyKnight ? nil : form.formOfAddress
    }
}
