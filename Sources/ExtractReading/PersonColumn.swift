/// The columns of a person extract that the program reads, by their element numbers in the Logisch
/// Ontwerp BRP 2025.Q1. All of them are required, in any order.
enum PersonColumn: Int, CaseIterable {
    case number, givenNames, title, prefix, surname, birthDate, sex, nameUsage
    case partnerTitle, partnerPrefix, partnerSurname, partnerStart, partnerEnd
    case death, suspension, confidentiality
    case municipality, street, houseNumber, houseLetter, houseNumberAddition, houseNumberDesignation
    case postalCode, place, locationDescription, country, foreignFirst, foreignSecond, foreignThird
    case investigation, investigationEnd, guardianship

    /// The element number that heads the column.
    var elementNumber: String {
        switch self {
        case .number: "01.01.20"
        case .givenNames: "01.02.10"
        case .title: "01.02.20"
        case .prefix: "01.02.30"
        case .surname: "01.02.40"
        case .birthDate: "01.03.10"
        case .sex: "01.04.10"
        case .nameUsage: "01.61.10"
        case .partnerTitle: "05.02.20"
        case .partnerPrefix: "05.02.30"
        case .partnerSurname: "05.02.40"
        case .partnerStart: "05.06.10"
        case .partnerEnd: "05.07.10"
        case .death: "06.08.10"
        case .suspension: "07.67.20"
        case .confidentiality: "07.70.10"
        case .municipality: "08.09.10"
        case .street: "08.11.10"
        case .houseNumber: "08.11.20"
        case .houseLetter: "08.11.30"
        case .houseNumberAddition: "08.11.40"
        case .houseNumberDesignation: "08.11.50"
        case .postalCode: "08.11.60"
        case .place: "08.11.70"
        case .locationDescription: "08.12.10"
        case .country: "08.13.10"
        case .foreignFirst: "08.13.30"
        case .foreignSecond: "08.13.40"
        case .foreignThird: "08.13.50"
        case .investigation: "08.83.10"
        case .investigationEnd: "08.83.30"
        case .guardianship: "11.33.10"
        }
    }
}
