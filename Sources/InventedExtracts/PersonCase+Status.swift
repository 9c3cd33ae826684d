import LetterModel

extension PersonCase {
    /// What keeps a letter back, and its borders.
    static let status = [
        PersonCase("deceased") { person, _ in
            person.suspension = "O"
            person.deathDate = "20260102"
        },
        PersonCase("deceased, date malformed") { person, _ in person.deathDate = "05" },
        PersonCase("deceased, date unknown") { person, _ in person.deathDate = "00000000" },
        PersonCase("suspended by death, no date") { person, _ in person.suspension = "O" },
        PersonCase("registered by mistake") { person, _ in person.suspension = "F" },
        PersonCase("erased") { person, _ in person.suspension = "W" },
        PersonCase("suspension unknown") { person, _ in person.suspension = "." },
        PersonCase("ministerial decree") { person, _ in person.suspension = "M" },
        investigated("whole address", "080000"), investigated("does not live there", "089999"),
        investigated("street", "081110"), investigated("postal code", "081160"), investigated("place", "081170"),
        investigated("location", "081210"), investigated("municipality", "080910"),
        investigated("emigration", "081300"),
        investigated("country", "081310"), investigated("second line abroad", "081340"),
        investigated("start of the address, on no line", "081030"),
        investigated("does not live there, found otherwise", "089999", until: "20260301"),
        PersonCase("under guardianship") { person, _ in person.guardianship = "1" },
        PersonCase("eighteen today") { person, today in
            person.birthDate = PersonInvention.registerDate(today.adding(years: -18))
        },
        PersonCase("eighteen tomorrow") { person, today in
            person.birthDate = PersonInvention.registerDate(today.adding(days: 1).adding(years: -18))
        },
        PersonCase("infant") { person, today in
            person.birthDate = PersonInvention.registerDate(today.adding(days: -20))
            person.partners = []
        },
        PersonCase("born on 29 February") { person, _ in person.birthDate = "19680229" },
        PersonCase("over a hundred") { person, today in
            person.birthDate = PersonInvention.registerDate(today.adding(years: -104))
        },
        PersonCase("day and month of birth unknown") { person, _ in person.birthDate = "19680000" },
        PersonCase("day of birth unknown") { person, _ in person.birthDate = "19791100" },
        PersonCase("only the year known, which may be eighteen years ago") { person, today in
            person.birthDate = String((today.year - 18) * 10_000)
        },
        PersonCase("birth unknown") { person, _ in person.birthDate = "00000000" },
        PersonCase("birth not filled") { person, _ in person.birthDate = "" },
        PersonCase("birth unreadable") { person, _ in person.birthDate = "19681399" },
        PersonCase("not given to third parties") { person, _ in person.confidentiality = "7" },
        PersonCase("confidentiality not filled") { person, _ in person.confidentiality = "" },
    ]

    /// Records that are double, without a number, or not to be read.
    static let records = [
        PersonCase("number of two persons", presence: .twice) { _, _ in },
        PersonCase("number of two records, one of them void", presence: .twiceOnceVoid) { _, _ in },
        PersonCase("no number") { person, _ in person.number = nil },
        PersonCase("number that fails the eleven-test", isRefused: true) { person, _ in person.flaw = .wrongNumber },
        PersonCase("field missing", isRefused: true) { person, _ in person.flaw = .missingField },
        PersonCase("partner fields of different length", isRefused: true) { person, _ in
            person.partners = [
                InventedPartner(surname: "Eerste", start: "19900101", end: "19950101"),
                InventedPartner(surname: "Tweede", start: "19990101"),
            ]
            person.flaw = .unequalRepeats
        },
        PersonCase("sex that does not exist", isRefused: true) { person, _ in person.sex = "X" },
    ]

    private static func investigated(_ name: String, _ elements: String, until end: String = "") -> PersonCase {
        PersonCase("under investigation: " + name) { person, _ in
            person.investigation = elements
            person.investigationEnd = end
        }
    }
}
