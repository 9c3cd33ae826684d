import LetterModel
import LetterTemplates

/// A field that each person supplies; all others are equal in all letters of a run.
package enum PersonalField: String, CaseIterable, Sendable {
    case salutation = "aanhef"
    case envelopeName = "naam"
    case runningTextName = "naam in lopende tekst"
    case formOfAddress = "aanspreekvorm"
    case addressLine1 = "adresregel1"
    case addressLine2 = "adresregel2"
    case addressLine3 = "adresregel3"
    case country = "land"
    case reference = "kenmerk"
    /// In a reminder, where the ledger knows the day; else the campaign's settings may say it for all letters.
    case firstLetter = "datum eerste brief"

    /// The names of those that every person supplies, as writers of templates know them.
    package static let names = allCases.filter { $0 != .firstLetter }.map(\.rawValue)

    /// The field with a name in any spelling; `nil` when a person supplies none such.
    init?(named name: String) {
        let name = FieldName.canonical(name)
        guard let field = Self.allCases.first(where: { FieldName.canonical($0.rawValue) == name }) else { return nil }
        self = field
    }

    /// What stands in the field; an empty text where the person has nothing, `nil` where nobody knows a day.
    func value(of person: AddressedPerson, reference: String) -> TemplateValue? {
        if self == .firstLetter { return person.firstLetter.map { .date($0) } }
        return .text(text(of: person, reference: reference))
    }

    private func text(of person: AddressedPerson, reference: String) -> String {
        switch self {
        case .salutation: person.salutation
        case .envelopeName: person.envelopeName.text
        case .runningTextName: person.runningTextName
        case .formOfAddress: person.formOfAddress
        case .addressLine1: Self.line(0, of: person)
        case .addressLine2: Self.line(1, of: person)
        case .addressLine3: Self.line(2, of: person)
        case .country: person.country
        case .reference: reference
        case .firstLetter: ""
        }
    }

    private static func line(_ index: Int, of person: AddressedPerson) -> String {
        index < person.addressLines.count ? person.addressLines[index] : ""
    }
}
