import LetterModel
import Testing

/// A person in few words, and the text that is expected of it.
struct NameCase: Sendable, CustomTestStringConvertible {
    let person: Person
    let expected: String?
    private let summary: String

    /// Reads the notation of the tables.
    /// - Parameters:
    ///   - key: sex and name usage, such as `VP`; the usage may be left out.
    ///   - own: `given names|title|prefix|surname`.
    ///   - partners: `title|prefix|surname|start|end`, parted by `;`; the dates may be left out.
    init(_ key: String, _ own: String, _ partners: String = "", is expected: String?) {
        let name = Self.fields(own, separator: "|")
        person = Person(
            citizenServiceNumber: inventedNumber,
            name: RegisteredName(
                givenNames: name[0],
                title: NobleTitle(rawValue: name[1]),
                prefix: name[2],
                surname: name[3]
            ),
            address: RegisteredAddress(street: "Boterdiep", houseNumber: 31, postalCode: "3077AW", place: "Rotterdam"),
            sex: Sex(rawValue: String(key.prefix(1))) ?? .unknown,
            nameUsage: NameUsage(rawValue: String(key.dropFirst())),
            partners: partners.isEmpty ? [] : Self.fields(partners, separator: ";").map(Self.partner)
        )
        self.expected = expected
        summary = "\(key) \(own) × \(partners)"
    }

    var testDescription: String { summary }

    private static func partner(_ text: String) -> Partner {
        let parts = fields(text + "||", separator: "|")
        return Partner(
            title: NobleTitle(rawValue: parts[0]),
            prefix: parts[1],
            surname: parts[2],
            start: date(parts[3]) ?? .unknown,
            end: date(parts[4])
        )
    }

    private static func date(_ text: String) -> IncompleteDate? {
        UInt32(text).flatMap { IncompleteDate(digits: $0) }
    }

    private static func fields(_ text: String, separator: Character) -> [String] {
        text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}

/// A number that passes the eleven-test and belongs to nobody.
let inventedNumber: CitizenServiceNumber = {
    guard let number = CitizenServiceNumber(value: 999_990_019) else {
        preconditionFailure("999990019 passes the eleven-test.")
    }
    return number
}()
