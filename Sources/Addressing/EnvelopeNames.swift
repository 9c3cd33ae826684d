package import LetterModel

/// The name on the envelope (aanschrijfwijze), without "de heer" or "mevrouw" in front.
package enum EnvelopeNames {
    /// The name in its three parts; `nil` when the register gives no name.
    ///
    /// Each title stands in lower case directly before its own prefix and surname, wherever these
    /// stand. A predicate opens the line with a capital when the own name comes first. What stands
    /// first on the line has a capital if it begins with a letter, also a title without initials before it.
    ///
    /// Source: BRP API, rules "aanschrijfwijze"; the capital of a title that opens the line is our own choice.
    package static func name(for person: Person) -> EnvelopeName? {
        name(NameChoice(of: person), initials: Initials.of(givenNames: person.name.givenNames))
    }

    /// The given names as recorded, for a person of whom nothing else is known; `nil` without any.
    package static func givenNamesAlone(of person: Person) -> EnvelopeName? {
        let names = RecordedText.known(person.name.givenNames)
        return names.isEmpty ? nil : EnvelopeName(rest: names)
    }

    static func name(_ choice: NameChoice, initials: String) -> EnvelopeName? {
        guard !choice.isWithoutName else { return nil }
        let ownComesFirst = choice.order == .own || choice.order == .partnerAfterOwn
        let predicate = ownComesFirst ? choice.ownTitle?.openingPredicate(for: choice.sex) ?? "" : ""
        let rest = choice.name(
            ownWord: predicate.isEmpty ? choice.ownTitle?.word(for: choice.sex) : nil,
            courtesyWord: choice.courtesyTitle?.word(for: .female)
        )
        let standsFirst = predicate.isEmpty && initials.isEmpty
        return EnvelopeName(
            predicate: predicate,
            initials: initials,
            rest: standsFirst ? Capitals.first(rest) : rest
        )
    }
}
