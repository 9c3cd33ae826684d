package import LetterModel

/// A person's name inside a sentence (gebruik in lopende tekst).
package enum RunningText {
    /// `de heer Van Velzen`, `mevrouw Van Velzen` or `J.F. van Velzen`; `nil` when the register gives no name.
    ///
    /// Titles and predicates stand directly before their own prefix and surname. A name that begins
    /// with one takes neither "de heer" nor "mevrouw" and stays in lower case (`jonkheer van den Aedel`).
    ///
    /// Source: BRP API, rules "gebruik in lopende tekst".
    package static func name(for person: Person) -> String? {
        name(NameChoice(of: person), initials: Initials.of(givenNames: person.name.givenNames))
    }

    static func name(_ choice: NameChoice, initials: String) -> String? {
        guard !choice.isWithoutName else { return nil }
        let ownWord = choice.ownTitle?.word(for: choice.sex)
        let courtesyWord = choice.courtesyTitle?.word(for: .female)
        let name = choice.name(ownWord: ownWord, courtesyWord: courtesyWord)
        let ownComesFirst = choice.order == .own || choice.order == .partnerAfterOwn
        if (ownComesFirst ? ownWord : courtesyWord) != nil { return name }
        switch choice.sex {
        case .male: return "de heer " + Capitals.first(name)
        case .female: return "mevrouw " + Capitals.first(name)
        case .unknown: return Salutation.nameWithInitials(choice, initials: initials)
        }
    }
}
