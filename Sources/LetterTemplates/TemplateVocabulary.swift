import StrictYAML

/// The names that a template may use.
package struct TemplateVocabulary: Hashable, Sendable {
    /// Fields of a person or of the run that every letter has.
    package static let neededFields = ["aanhef", "naam", "kenmerk", "datum", "variant", "taal", "grondslag zin"]

    /// Fields that a person, or a first round, may lack: they are then empty, and vanish.
    package static let fieldsThatMayLack = [
        "naam in lopende tekst", "aanspreekvorm", "adresregel1", "adresregel2", "adresregel3", "land",
        "datum eerste brief",
    ]

    /// Whether a name, in any spelling, is that of a field with a day.
    static func isDayField(_ name: String) -> Bool {
        ["datum", "datumeerstebrief"].contains(FieldName.canonical(name))
    }

    /// What never stands in a letter, however it is supplied.
    package static let forbiddenNames = [
        "bsn", "burgerservicenummer", "sofinummer", "citizen service number", "geboortedatum", "date of birth",
        "birth date", "gebruikersnaam", "username", "user name", "e-mail", "e-mailadres", "email address",
        "mobiel nummer", "mobiele telefoon", "mobile phone", "wachtwoord", "password",
    ]

    /// English words that writers try, and the field they mean.
    private static let otherWords = [
        "salutation": "aanhef", "name": "naam", "reference": "kenmerk", "date": "datum", "language": "taal",
        "country": "land", "formofaddress": "aanspreekvorm", "legalbasissentence": "grondslag zin",
        "phone": "telefoon", "grondslagzin": "grondslag zin",
    ]

    /// All names for messages, as they are best written.
    package let names: [String]
    /// Whether other names are let through without a message, for trying a template out.
    package let acceptsOtherNames: Bool
    private let standings: [String: FieldStanding]

    /// Adds central variables to the fields of ``neededFields`` and ``fieldsThatMayLack``.
    ///
    /// - Parameters:
    ///   - centralVariables: The names in `central.yaml` and the campaign's `variables.yaml`.
    ///   - acceptsOtherNames: See ``acceptsOtherNames``.
    package init(centralVariables: [String], acceptsOtherNames: Bool = false) {
        names = Self.neededFields + Self.fieldsThatMayLack + centralVariables.sorted()
        self.acceptsOtherNames = acceptsOtherNames
        var standings: [String: FieldStanding] = [:]
        for name in Self.neededFields + centralVariables { standings[FieldName.canonical(name)] = .needed }
        for name in Self.fieldsThatMayLack { standings[FieldName.canonical(name)] = .mayLack }
        for name in Self.forbiddenNames { standings[FieldName.canonical(name)] = .forbidden }
        self.standings = standings
    }

    /// Whether a name, in any spelling, may be used.
    package func standing(of name: String) -> FieldStanding {
        standings[FieldName.canonical(name)] ?? .unknown
    }

    /// The name that a misspelt one most likely means.
    package func nearestName(to name: String) -> String? {
        let meant = Self.otherWords[FieldName.canonical(name)].flatMap { names.contains($0) ? $0 : nil }
        return meant ?? StrictYAML.nearestName(to: name, among: names)
    }
}
