import LetterModel
import Selection

/// A small selection run for tests: accounts and persons in, the funnel out.
struct SelectionScenario {
    static let day = CalendarDate(year: 2026, month: 11, day: 16) ?? CalendarDate(daysSince1970: 0)

    private static let numbers = (99_900_000..<99_905_000).compactMap { CitizenServiceNumber(denseIndex: $0) }

    /// The n-th number of the test range that passes the eleven-test.
    static func number(_ index: Int) -> CitizenServiceNumber { numbers[index] }

    static func context(
        _ settings: SelectionSettings = SelectionSettings(),
        change: (inout SelectionContext) -> Void = { _ in }
    ) -> SelectionContext {
        var context = SelectionContext(
            settings: settings,
            asOf: day,
            keyedOrder: { UInt64($0.value) &* 0x9E37_79B9_7F4A_7C15 },
            letters: [
                LetterKind(variant: .standard, language: .dutch), LetterKind(variant: .standard, language: .english),
                LetterKind(variant: .abroad, language: .dutch),
            ]
        )
        change(&context)
        return context
    }

    /// An adult in Utrecht with nothing special.
    static func person(_ index: Int, change: (inout Person) -> Void = { _ in }) -> Person {
        var person = Person(
            citizenServiceNumber: number(index),
            name: RegisteredName(givenNames: "Jan", surname: "Jansen"),
            address: RegisteredAddress(
                municipalityCode: "0344",
                street: "Dorpsstraat",
                houseNumber: 1,
                postalCode: "3512AB",
                place: "Utrecht"
            ),
            birthDate: IncompleteDate(digits: 19_500_101),
            sex: .male
        )
        change(&person)
        return person
    }

    static func account(_ index: Int, change: (inout Account) -> Void = { _ in }) -> Account {
        var account = Account(citizenServiceNumber: number(index))
        change(&account)
        return account
    }

    /// Addressing as simple as can be: a fixed salutation and whatever street is recorded.
    static func addressing(
        _ person: Person,
        _ language: LetterLanguage
    ) -> Result<AddressedPerson, AddressingObstacle> {
        if person.address.street.isEmpty && person.address.foreignLines.isEmpty {
            return .failure(.reason(.noKnownAddress))
        }
        if person.name.surname.isEmpty { return .failure(.reason(.noUsableName)) }
        if person.name.surname.utf8.count > 200 { return .failure(.reason(.doesNotFit)) }
        if person.name.surname.contains("☃") { return .failure(.characterNotInFont) }
        return .success(
            AddressedPerson(
                salutation: "Geachte heer \(person.name.surname)",
                envelopeName: EnvelopeName(initials: "J.", rest: person.name.surname),
                addressLines: ["\(person.address.street) \(person.address.houseNumber)"],
                postalCode: PostalCode(person.address.postalCode),
                houseNumber: person.address.houseNumber
            )
        )
    }

    static func run(
        accounts: [Account],
        persons: [Person],
        context: SelectionContext = context()
    ) throws -> Selection {
        var pass = AccountSelection(context: context)
        for account in accounts { pass.add(account) }
        var join = PersonJoin(candidates: pass.finish(), context: context)
        for person in persons where join.needs(person.citizenServiceNumber) {
            join.add(person, addressing: addressing)
        }
        var selection = join.finish()
        selection.applyMaximum(in: context)
        try selection.funnel.reconcile()
        return selection
    }

    /// What becomes of one account with one person: the reason, or `nil` when selected.
    static func reason(
        account: Account = account(0),
        person: Person = person(0),
        context: SelectionContext = context()
    ) throws -> ExclusionReason? {
        let funnel = try run(accounts: [account], persons: [person], context: context).funnel
        return funnel.accounts.leftOut.first { $0.value > 0 }?.key
    }
}
