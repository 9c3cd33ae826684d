package import LetterModel

/// The words with which a letter greets a person (aanhef), without the comma.
package enum Salutation {
    /// The Dutch salutation; `nil` when the register gives no name and no title to greet by.
    ///
    /// A courtesy title decides it, then the own title; both make a form without a name, such as
    /// `Hoogwelgeboren vrouwe`, which is given even where the name is unknown. Otherwise it is
    /// `Geachte heer Van Velzen`, or `Geachte J.F. van Velzen` when the sex is unknown.
    ///
    /// Source: BRP API, rules "aanhef" (features of Haal-Centraal-BRP-bevragen).
    package static func dutch(for person: Person) -> String? {
        dutch(NameChoice(of: person), initials: Initials.of(givenNames: person.name.givenNames))
    }

    /// The English salutation; `nil` when the register gives no name.
    ///
    /// `Dear Mr Van Velzen`, and for a person of unknown sex or with a title that counts `Dear` and
    /// the name as on the envelope. There is no official English form: this one is the project's.
    package static func english(for person: Person) -> String? {
        english(NameChoice(of: person), initials: Initials.of(givenNames: person.name.givenNames))
    }

    static func dutch(_ choice: NameChoice, initials: String) -> String? {
        if let form = choice.titledForm { return form.salutation }
        guard !choice.isWithoutName else { return nil }
        switch choice.sex {
        case .male: return "Geachte heer " + Capitals.first(choice.plainName)
        case .female: return "Geachte mevrouw " + Capitals.first(choice.plainName)
        case .unknown: return "Geachte " + nameWithInitials(choice, initials: initials)
        }
    }

    static func english(_ choice: NameChoice, initials: String) -> String? {
        guard !choice.isWithoutName else { return nil }
        guard choice.titledForm == nil, choice.sex != .unknown else {
            return EnvelopeNames.name(choice, initials: initials).map { "Dear " + $0.text }
        }
        return (choice.sex == .male ? "Dear Mr " : "Dear Ms ") + Capitals.first(choice.plainName)
    }

    /// Initials and name, as a person of unknown sex is written to; the name has a capital when it stands first.
    static func nameWithInitials(_ choice: NameChoice, initials: String) -> String {
        initials.isEmpty ? Capitals.first(choice.plainName) : initials + " " + choice.plainName
    }
}
