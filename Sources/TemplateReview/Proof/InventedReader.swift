import LetterModel

/// Invented persons for proofs: records as the register would deliver them, with numbers that it keeps for tests.
///
/// Names and addresses are invented, but for names of countries and the longest place name of the Netherlands.
enum InventedReader {
    // MARK: - Persons

    static func plain(in variant: LetterVariant) -> Person { plain(at: home(in: variant)) }

    static func plain(at address: RegisteredAddress) -> Person {
        person(1, RegisteredName(givenNames: "Johanna Fleur", prefix: "de", surname: "Wilgenmaker"), address, .female)
    }

    static func titled(in variant: LetterVariant) -> Person {
        let name = RegisteredName(
            givenNames: "Reinout Adriaan",
            title: .jonkheer,
            prefix: "van",
            surname: "Hagedoornhof"
        )
        return person(2, name, home(in: variant), .male)
    }

    static func titledByPartner(in variant: LetterVariant) -> Person {
        var person = person(
            3,
            RegisteredName(givenNames: "Liselotte", surname: "Vlasakker"),
            home(in: variant),
            .female
        )
        person.nameUsage = .partnerBeforeOwn
        person.partners = [Partner(title: .baron, prefix: "van", surname: "Hagedoornhof")]
        return person
    }

    static func ofUnknownSex(in variant: LetterVariant) -> Person {
        person(4, RegisteredName(givenNames: "Robin Noor", prefix: "in 't", surname: "Lindeveld"), home(in: variant))
    }

    static func withoutSurname(in variant: LetterVariant) -> Person {
        person(5, RegisteredName(givenNames: "Noor Amira", surname: "."), home(in: variant), .female)
    }

    /// Persons with long names, the longest first, for an address each.
    ///
    /// Their sex is unknown: then the salutation holds all initials, which makes it the longest there is.
    static let longestNames: [@Sendable (RegisteredAddress) -> Person] = {
        let pairs = names(of: ownWords).flatMap { own in names(of: partnerWords).map { (own: own, partner: $0) } }
        let longestFirst = pairs.sorted {
            $0.own.utf8.count + $0.partner.utf8.count > $1.own.utf8.count + $1.partner.utf8.count
        }
        return longestFirst.map { pair in
            { address in
                let name = RegisteredName(givenNames: manyGivenNames, prefix: "van der", surname: pair.own)
                var person = person(6, name, address)
                person.nameUsage = .partnerBeforeOwn
                person.partners = [Partner(prefix: "van den", surname: pair.partner)]
                return person
            }
        }
    }()

    private static let manyGivenNames =
        "Wilhelmina Antoinetta Mathilde Wendelina Gerardina Maximiliana Ottoline Margaretha Wolfina Henriëtte"

    private static let ownWords = [
        "Zilverberkenstein", "tot", "Oudewaterland", "en", "Rietmeerzicht", "genaamd", "Hagedoornhof", "bij", "Eikwold",
    ]

    private static let partnerWords = [
        "Lindenkwartier", "van", "Korenbloemveldt", "tot", "Dauwrustoord", "en", "Vlasakkerhof", "in", "Elzen",
    ]

    /// The beginnings of a name that end in a name and not in a small word.
    private static func names(of words: [String]) -> [String] {
        words.indices.filter { words[$0].first?.isUppercase == true }.map { words[...$0].joined(separator: " ") }
    }

    // MARK: - Addresses

    /// Where the readers of a variant usually live.
    static func home(in variant: LetterVariant) -> RegisteredAddress {
        variant == .abroad ? homeAbroad : homeInTheNetherlands
    }

    private static let homeInTheNetherlands = RegisteredAddress(
        municipalityCode: "0518",
        street: "Rietmeerlaan",
        houseNumber: 12,
        postalCode: "2595AN",
        place: "'s-Gravenhage"
    )

    static let homeAbroad = abroad("5010", "Klaverbloemstraat 8 bus 3", "2000 ANTWERPEN")

    static let oneLineAbroad = abroad("5002", "12 rue des Trèfles")

    /// The Netherlands as the country of an address abroad (13.10 = 6030): it is not printed.
    static let abroadWithoutCountry = abroad("6030", "Rietmeerlaan 12", "2595 AN 's-GRAVENHAGE")

    /// Every element as long as the register allows it (Logisch Ontwerp BRP: 24 characters for a short street name,
    /// 35 for a line abroad), with the longest name of a place or of a country that there is today.
    static func longestAddress(in variant: LetterVariant) -> RegisteredAddress {
        guard variant != .abroad else {
            return abroad(
                "5112",
                "Korenbloemwegmolenwaterweg 99999 WM",
                "QUARTIER MOLENWATERKANTZICHT 909090",
                "REGION OF WESTMEADOW AND WOODMARSHM"
            )
        }
        return RegisteredAddress(
            municipalityCode: "0518",
            street: "Gen Molenwaterkantwg-Wst",
            houseNumber: 99_999,
            houseLetter: "W",
            houseNumberAddition: "WM99",
            houseNumberDesignation: "to",
            postalCode: "9999WM",
            place: "Westerhaar-Vriezenveensewijk"
        )
    }

    static let addressWithoutPlace = RegisteredAddress(
        municipalityCode: "0000",
        street: "Rietmeerlaan",
        houseNumber: 12
    )

    static let location = RegisteredAddress(
        municipalityCode: "0518",
        place: "'s-Gravenhage",
        locationDescription: "Woonboot bij de Rietmeersluis"
    )

    private static func abroad(_ country: String, _ lines: String...) -> RegisteredAddress {
        func line(_ index: Int) -> String { index < lines.count ? lines[index] : "" }
        return RegisteredAddress(
            countryCode: country,
            foreignLines: ForeignLines(first: line(0), second: line(1), third: line(2))
        )
    }

    // MARK: - Numbers

    private static func person(
        _ number: Int,
        _ name: RegisteredName,
        _ address: RegisteredAddress,
        _ sex: Sex = .unknown
    ) -> Person {
        Person(citizenServiceNumber: testNumber(number), name: name, address: address, sex: sex)
    }

    /// A number of 999xxxxxx, which the register gives to nobody; no letter shows it.
    private static func testNumber(_ index: Int) -> CitizenServiceNumber {
        // Ten of eleven beginnings have a number.
        let candidates = (99_900_000 + index * 2...99_900_001 + index * 2).lazy
        guard let number = candidates.compactMap(CitizenServiceNumber.init(denseIndex:)).first else {
            preconditionFailure(
                "One of two beginnings that follow each other has a number that passes the eleven-test."
            )
        }
        return number
    }
}
