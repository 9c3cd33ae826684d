/// Which elements of the register stand behind the fields of a letter.
enum PrintedFields {
    private static let nameFields: Set<String> = ["aanhef", "naam", "naaminlopendetekst", "aanspreekvorm"]
    private static let addressFields: Set<String> = ["adresregel1", "adresregel2", "adresregel3", "land"]

    /// The address block stands on every letter.
    private static let alwaysPrinted: Set<String> = ["naam", "adresregel1"]

    private static let nameElements = [
        "01.02.10", "01.02.20", "01.02.30", "01.02.40", "01.04.10", "01.61.10", "05.02.20", "05.02.30", "05.02.40",
        "05.06.10", "05.07.10",
    ]

    private static let addressElements = [
        "08.09.10", "08.11.10", "08.11.20", "08.11.30", "08.11.40", "08.11.50", "08.11.60", "08.11.70", "08.12.10",
        "08.13.10", "08.13.30", "08.13.40", "08.13.50",
    ]

    private static let forbiddenFields: Set<String> = [
        "bsn", "burgerservicenummer", "sofinummer", "citizenservicenumber", "geboortedatum", "dateofbirth", "birthdate",
        "gebruikersnaam", "username", "email", "emailadres", "emailaddress", "mobielnummer", "mobieletelefoon",
        "mobilephone", "telefoonvandepersoon",
    ]

    /// The elements that a letter with these fields prints, in their order.
    static func elements(behind fields: [String]) -> [String] {
        let used = Set(fields.map(folded)).union(alwaysPrinted)
        return (used.isDisjoint(with: nameFields) ? [] : nameElements)
            + (used.isDisjoint(with: addressFields) ? [] : addressElements)
    }

    /// Whether a field may never stand in a letter.
    static func isForbidden(_ field: String) -> Bool {
        forbiddenFields.contains(folded(field))
    }

    /// Names of fields compare without letter case, blanks, `_` and `-`.
    private static func folded(_ name: String) -> String {
        name.lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" }
    }
}
