import LetterModel

/// A kind of reader who puts a letter to the test.
struct ProofCase: Sendable {
    /// In a few words, for the proof.
    let dutch: String
    /// In a few words, for what the command says.
    let english: String
    /// The variants whose readers can be such a person.
    let variants: Set<LetterVariant>
    /// From the worst on, for a variant: the first whose words fit the window is taken.
    let persons: @Sendable (LetterVariant) -> [Person]

    init(
        _ dutch: String,
        _ english: String,
        variants: Set<LetterVariant> = Set(LetterVariant.allCases),
        persons: @escaping @Sendable (LetterVariant) -> [Person]
    ) {
        (self.dutch, self.english) = (dutch, english)
        (self.variants, self.persons) = (variants, persons)
    }

    private static let inTheNetherlands: Set<LetterVariant> = [.standard, .noDutchDocument]

    /// What every letter is shown for, as far as its readers can be such persons.
    static let worst: [ProofCase] = [
        ProofCase("gewone geadresseerde, geen titel", "plain person, no title") { [InventedReader.plain(in: $0)] },
        ProofCase("langste naam en aanhef", "longest name and salutation") { variant in
            InventedReader.longestNames.map { $0(InventedReader.home(in: variant)) }
        },
        ProofCase("langste adres", "longest address") { variant in
            let address = InventedReader.longestAddress(in: variant)
            return InventedReader.longestNames.map { $0(address) } + [InventedReader.plain(at: address)]
        },
        ProofCase("geen woonplaats en geen postcode", "no place and no postal code", variants: inTheNetherlands) { _ in
            [InventedReader.plain(at: InventedReader.addressWithoutPlace)]
        },
        ProofCase("adres in het buitenland", "address abroad", variants: inTheNetherlands) { _ in
            [InventedReader.plain(at: InventedReader.homeAbroad)]
        },
        ProofCase("adres in het buitenland van één regel", "address abroad of one line", variants: [.abroad]) { _ in
            [InventedReader.plain(at: InventedReader.oneLineAbroad)]
        },
        ProofCase("predicaat en aanspreekvorm", "predicate and form of address") { [InventedReader.titled(in: $0)] },
        ProofCase("geslacht onbekend", "sex unknown") { [InventedReader.ofUnknownSex(in: $0)] },
        ProofCase("achternaam onbekend, neutrale aanhef", "surname unknown, neutral salutation") {
            [InventedReader.withoutSurname(in: $0)]
        },
    ]

    /// What a letter is shown for besides, when it has optional text that none of ``worst`` shows.
    static let further: [ProofCase] = [
        ProofCase("adres in het buitenland zonder land", "address abroad without a country", variants: [.abroad]) { _ in
            [InventedReader.plain(at: InventedReader.abroadWithoutCountry)]
        },
        ProofCase("adres in het buitenland van drie regels", "address abroad of three lines") { _ in
            [InventedReader.plain(at: InventedReader.longestAddress(in: .abroad))]
        },
        ProofCase("adres zonder straat", "address without a street", variants: inTheNetherlands) { _ in
            [InventedReader.plain(at: InventedReader.location)]
        },
        ProofCase("adellijke titel van de partner", "title by courtesy") { [InventedReader.titledByPartner(in: $0)] },
    ]
}
