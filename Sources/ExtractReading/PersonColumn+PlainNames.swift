extension PersonColumn {
    /// The name of the column in a plain person CSV: in small letters, without blanks and signs. Most are the names that
    /// the register's own web service gives the facts (Haal Centraal BRP bevragen 2.0).
    var plainName: String {
        switch self {
        case .number: "burgerservicenummer"
        case .givenNames: "voornamen"
        case .title: "adellijketitelpredicaat"
        case .prefix: "voorvoegsel"
        case .surname: "geslachtsnaam"
        case .birthDate: "geboortedatum"
        case .sex: "geslacht"
        case .nameUsage: "aanduidingnaamgebruik"
        case .partnerTitle: "partneradellijketitelpredicaat"
        case .partnerPrefix: "partnervoorvoegsel"
        case .partnerSurname: "partnergeslachtsnaam"
        case .partnerStart: "partnerdatumaangaan"
        case .partnerEnd: "partnerdatumontbinding"
        case .death: "overlijdensdatum"
        case .suspension: "redenopschorting"
        case .confidentiality: "geheimhouding"
        case .municipality: "gemeentecode"
        case .street: "straat"
        case .houseNumber: "huisnummer"
        case .houseLetter: "huisletter"
        case .houseNumberAddition: "huisnummertoevoeging"
        case .houseNumberDesignation: "aanduidingbijhuisnummer"
        case .postalCode: "postcode"
        case .place: "woonplaats"
        case .locationDescription: "locatiebeschrijving"
        case .country: "landcode"
        case .foreignFirst: "adresregel1"
        case .foreignSecond: "adresregel2"
        case .foreignThird: "adresregel3"
        case .investigation: "adresinonderzoek"
        case .investigationEnd: "eindeadresinonderzoek"
        case .guardianship: "curatele"
        }
    }

    /// Whether a plain CSV may leave the column out. What decides whether someone may get a letter must be there,
    /// though it may be empty: nobody is alive, or of age, because a column is missing.
    var isOptionalInPlain: Bool {
        switch self {
        case .title, .nameUsage, .partnerTitle, .partnerPrefix, .partnerSurname, .partnerStart, .partnerEnd,
            .municipality, .houseNumberDesignation, .locationDescription, .country, .foreignFirst, .foreignSecond,
            .foreignThird, .investigationEnd:
            true
        default: false
        }
    }

    /// The column that a name of a header means.
    init?(plainName text: String) {
        let name = String(text.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
        guard
            let column = Self.allCases.first(where: { $0.plainName == (name == "bsn" ? Self.number.plainName : name) })
        else { return nil }
        self = column
    }
}
