import LetterModel
import Selection
import Testing

struct PersonJoinTests {
    typealias Scenario = SelectionScenario

    @Test func `an account without a person record is left out`() throws {
        let selection = try Scenario.run(accounts: [Scenario.account(0)], persons: [Scenario.person(1)])
        #expect(selection.funnel.accounts.leftOut[.notInPersonExtract] == 1)
        #expect(selection.funnel.persons.withoutAccount == 1)
    }

    @Test(arguments: 2...4)
    func `several person records for one number leave the account out`(count: Int) throws {
        let persons = (0..<count).map { _ in Scenario.person(0) }
        let funnel = try Scenario.run(accounts: [Scenario.account(0)], persons: persons).funnel
        #expect(funnel.accounts.leftOut[.duplicatePerson] == 1)
        #expect(funnel.persons.doubled == count)
        #expect(funnel.persons.matched == 0)
    }

    @Test(arguments: [[0, 1], [1, 0]])
    func `a void record beside a real one is no double, in either order`(order: [Int]) throws {
        let records = [Scenario.person(0), Scenario.person(0) { $0.suspension = .error }]
        let funnel = try Scenario.run(accounts: [Scenario.account(0)], persons: order.map { records[$0] }).funnel
        #expect(funnel.selected == 1)
        #expect(funnel.persons.void == 1)
        #expect(funnel.persons.matched == 1)
    }

    @Test func `a person record that cannot be read refuses its account`() throws {
        let context = Scenario.context()
        var pass = AccountSelection(context: context)
        pass.add(Scenario.account(0))
        pass.noteRefused()
        var join = PersonJoin(candidates: pass.finish(), context: context)
        join.noteRefused(Scenario.number(0))
        join.noteRefused(nil)
        join.noteWithoutNumber()
        let selection = join.finish()
        try selection.funnel.reconcile()
        #expect(selection.funnel.refused == 2)
        #expect(selection.funnel.accountsRefusedByPerson == 1)
        #expect(selection.funnel.persons.refused == 2)
    }

    @Test func `a person whom the fonts cannot show is refused and reported`() throws {
        let context = Scenario.context()
        var pass = AccountSelection(context: context)
        pass.add(Scenario.account(0))
        var join = PersonJoin(candidates: pass.finish(), context: context)
        let person = Scenario.person(0) { $0.name.surname = "Sneeuw☃" }
        let wasNeeded = join.needs(person.citizenServiceNumber)
        let isFine = join.add(person, addressing: Scenario.addressing)
        let funnel = join.finish().funnel
        try funnel.reconcile()
        #expect(wasNeeded)
        #expect(!isFine)
        #expect(funnel.refused == 1)
    }

    static let variants: [(RegistrationSuspension?, IdentityDocumentKind, LetterVariant)] = [
        (RegistrationSuspension?.none, IdentityDocumentKind.unknown, LetterVariant.standard),
        (nil, .none, .standard),
        (.emigrated, .dutch, .abroad),
        (.nonResident, .none, .abroad),
    ]

    @Test(arguments: variants)
    func `gives the letter that suits the person`(
        suspension: RegistrationSuspension?,
        document: IdentityDocumentKind,
        variant: LetterVariant
    ) throws {
        let account = Scenario.account(0) { $0.document = document }
        let person = Scenario.person(0) { $0.suspension = suspension }
        let selection = try Scenario.run(accounts: [account], persons: [person])
        #expect(selection.recipients.rows.map(\.kind.variant) == [variant])
    }

    @Test func `gives the letter for people without a Dutch document where there is one`() throws {
        let context = Scenario.context {
            $0.letters.insert(LetterKind(variant: .noDutchDocument, language: .dutch))
        }
        let account = Scenario.account(0) { ($0.document, $0.language) = (.none, .english) }
        let selection = try Scenario.run(accounts: [account], persons: [Scenario.person(0)], context: context)
        #expect(
            selection.recipients.rows.map(\.kind) == [LetterKind(variant: .noDutchDocument, language: .dutch)]
        )
        #expect(selection.funnel.languageFallbacks == 1)
    }

    @Test func `keeps every word of a recipient through the store`() throws {
        let long = String(repeating: "Wubbels-", count: 24) + "Veld"
        let original = AddressedPerson(
            salutation: "Geachte mevrouw Ö. \(long)",
            envelopeName: EnvelopeName(predicate: "Jonkvrouw", initials: "Ö.", rest: long),
            runningTextName: "mevrouw \(long)",
            formOfAddress: "De hoogwelgeboren vrouwe",
            addressLines: ["Rue du Bac 1", "75007 PARIS", String(repeating: "x", count: 300)],
            country: "Frankrijk",
            kixPayload: "2500GG30250",
            postalCode: PostalCode("2500 GG"),
            houseNumber: 99_999,
            review: [.addressOverflow, .noPlace]
        )
        var store = RecipientStore()
        let places = (0..<9000).map { _ in store.append(original) }
        #expect(store[places[0]] == original)
        #expect(store[places[8999]] == original)
    }

    @Test(arguments: [
        ("Geachte mevrouw Van Velzen", "mevrouw Van Velzen", "van Velzen"), ("", "", "Moulin"),
        ("Moulin", "Moulin", "Moulin"),
        ("Geachte heer Ö", "de heer Ö", "Ø"), ("Geachte heer é", "de heer é", "è"), ("a", "ba", ""),
    ])
    func `keeps names that end alike through the store`(salutation: String, running: String, rest: String) {
        for (kix, code) in [("2500GG30250", "2500 GG"), ("", "2500 GG"), ("2500GG1", "3000 AA"), ("", "")] {
            let original = AddressedPerson(
                salutation: salutation,
                envelopeName: EnvelopeName(rest: rest),
                runningTextName: running,
                addressLines: ["Boterdiep 31"],
                kixPayload: kix,
                postalCode: PostalCode(code)
            )
            var store = RecipientStore()
            let place = store.append(original)
            #expect(store[place] == original)
        }
    }

    @Test func `a count that does not add up stops the run`() throws {
        var funnel = try Scenario.run(accounts: [Scenario.account(0)], persons: [Scenario.person(0)]).funnel
        funnel.accounts.read += 1
        #expect(throws: FunnelMismatch.self) { try funnel.reconcile() }
    }
}
