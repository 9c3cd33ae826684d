import LetterModel
import LetterRun

/// A few people of those who get a letter: the longest name, the longest address, and some from all over the extract.
///
/// Two passes over the recipients, so that no list of them is made.
struct ShownPeople {
    /// A person, and why it is this one.
    typealias Named = (dutch: String, english: String, person: AddressedPerson)

    /// Besides the longest name and the longest address.
    private static let others = 4

    private var count = 0
    private var longestName: AddressedPerson?
    private var longestAddress: AddressedPerson?
    private var usual: [AddressedPerson] = []
    private var passed = 0

    /// The people of each letter that somebody may be shown to get.
    static func chosen(from survey: RecipientSurvey) -> [LetterKind: ShownPeople] {
        var people: [LetterKind: ShownPeople] = [:]
        survey.forEachShown { person, kind in people[kind, default: ShownPeople()].measure(person) }
        survey.forEachShown { person, kind in people[kind]?.pass(person) }
        return people
    }

    /// The chosen ones, the longest first.
    var all: [Named] {
        let longest = [
            longestName.map { ("langste naam van het bestand", "longest name of the extract", $0) },
            longestAddress.map { ("langste adres van het bestand", "longest address of the extract", $0) },
        ]
        return longest.compactMap(\.self)
            + usual.enumerated().map { ("iemand van het bestand, \($0 + 1)", "someone of the extract, \($0 + 1)", $1) }
    }

    private mutating func measure(_ person: AddressedPerson) {
        count += 1
        if Self.length(ofName: person) > longestName.map(Self.length(ofName:)) ?? -1 { longestName = person }
        if Self.length(ofAddress: person) > longestAddress.map(Self.length(ofAddress:)) ?? -1 {
            longestAddress = person
        }
    }

    /// Takes one from the middle of each part of equal size.
    private mutating func pass(_ person: AddressedPerson) {
        let step = max(1, count / Self.others)
        if passed % step == step / 2, usual.count < Self.others { usual.append(person) }
        passed += 1
    }

    private static func length(ofName person: AddressedPerson) -> Int { person.envelopeName.text.count }

    private static func length(ofAddress person: AddressedPerson) -> Int {
        person.addressLines.reduce(person.country.count) { $0 + $1.count }
    }
}
