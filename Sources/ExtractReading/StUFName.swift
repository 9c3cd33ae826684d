/// The names of StUF-BG 0310 that are told apart, in the order of the stream's vocabulary.
enum StUFName: Int, CaseIterable {
    case antwoord, object, parameters
    // Right in a person.
    case number, surname, prefix, givenNames, nameUsage, partnerSurname, partnerPrefix, title, sex, birthDate, death
    case residence, abroad, letterAddress, addressKind, municipality, guardianship, suspension, confidentiality
    case investigation, partnership
    // In a partnership.
    case related, begin, end
    // In an address.
    case situatedIn, place, publicSpace, street, addressPostalCode, postalCode, houseNumber, houseLetter
    case houseNumberAddition, locationDescription, country, foreignFirst, foreignSecond, foreignThird
    // Of the StUF envelope.
    case moreFollows, objectCount
    // Attributes.
    case noValue, entiteittype, groepsnaam, elementnaam, incompleteDate

    /// The name in the file.
    var text: String {
        switch self {
        case .number: "inp.bsn"
        case .surname: "geslachtsnaam"
        case .prefix: "voorvoegselGeslachtsnaam"
        case .givenNames: "voornamen"
        case .nameUsage: "aanduidingNaamgebruik"
        case .partnerSurname: "geslachtsnaamPartner"
        case .partnerPrefix: "voorvoegselGeslachtsnaamPartner"
        case .title: "adellijkeTitelPredikaat"
        case .sex: "geslachtsaanduiding"
        case .birthDate: "geboortedatum"
        case .death: "overlijdensdatum"
        case .residence: "verblijfsadres"
        case .abroad: "sub.verblijfBuitenland"
        case .letterAddress: "sub.correspondentieAdres"
        case .addressKind: "inp.adresHerkomst"
        case .municipality: "inp.gemeenteVanInschrijving"
        case .guardianship: "ing.indicatieCurateleRegister"
        case .suspension: "inp.redenOpschortingBijhouding"
        case .confidentiality: "inp.indicatieGeheim"
        case .investigation: "inOnderzoek"
        case .partnership: "inp.heeftAlsEchtgenootPartner"
        case .related: "gerelateerde"
        case .begin: "datumSluiting"
        case .end: "datumOntbinding"
        case .situatedIn: "aoa.woonplaatsWaarinGelegen"
        case .place: "wpl.woonplaatsNaam"
        case .publicSpace: "gor.openbareRuimteNaam"
        case .street: "gor.straatnaam"
        case .addressPostalCode: "aoa.postcode"
        case .postalCode: "postcode"
        case .houseNumber: "aoa.huisnummer"
        case .houseLetter: "aoa.huisletter"
        case .houseNumberAddition: "aoa.huisnummertoevoeging"
        case .locationDescription: "inp.locatiebeschrijving"
        case .country: "lnd.landcode"
        case .foreignFirst: "sub.adresBuitenland1"
        case .foreignSecond: "sub.adresBuitenland2"
        case .foreignThird: "sub.adresBuitenland3"
        case .moreFollows: "indicatorVervolgvraag"
        case .objectCount: "aantalVoorkomens"
        case .incompleteDate: "indOnvolledigeDatum"
        case .antwoord, .object, .parameters, .noValue, .entiteittype, .groepsnaam, .elementnaam: "\(self)"
        }
    }

    /// Whether it holds a date.
    var isDate: Bool { self == .birthDate || self == .death || self == .begin || self == .end }

    /// Whether it decides who may get a letter, or whose letter it is.
    var isProtecting: Bool {
        switch self {
        case .number, .death, .suspension, .confidentiality, .guardianship: true
        default: false
        }
    }
}
