import LetterModel
import Selection
import Testing

struct NarrowingTests {
    typealias Scenario = SelectionScenario

    /// A limit of a campaign, and whether the usual person (Utrecht, 3512 AB, born in 1950, last
    /// login on 1 June 2026, on the list) is inside it.
    struct Limit: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let isInside: Bool
        let narrowing: Narrowing

        init(_ description: String, isInside: Bool, _ narrowing: Narrowing) {
            testDescription = description
            self.isInside = isInside
            self.narrowing = narrowing
        }
    }

    static let limits: [Limit] = [
        Limit("no limit", isInside: true, Narrowing()),
        Limit("login from a day before", isInside: true, Narrowing(lastLoginFrom: CalendarDate(iso: "2026-06-01"))),
        Limit("login from a day after", isInside: false, Narrowing(lastLoginFrom: CalendarDate(iso: "2026-06-02"))),
        Limit("login until the day", isInside: true, Narrowing(lastLoginUntil: CalendarDate(iso: "2026-06-01"))),
        Limit("login until earlier", isInside: false, Narrowing(lastLoginUntil: CalendarDate(iso: "2026-05-31"))),
        Limit("another language", isInside: false, Narrowing(languages: [.english])),
        Limit("the language", isInside: true, Narrowing(languages: [.dutch])),
        Limit("people from 70", isInside: true, Narrowing(ageFrom: 70)),
        Limit("people from 77", isInside: false, Narrowing(ageFrom: 77)),
        Limit("the municipality", isInside: true, Narrowing(municipalities: ["0344"])),
        Limit("another municipality", isInside: false, Narrowing(municipalities: ["0363"])),
        Limit("a postal code range", isInside: true, Narrowing(postalCodes: [1000...1099, 3500...3599])),
        Limit("another postal code range", isInside: false, Narrowing(postalCodes: [1000...1099])),
        Limit("the Netherlands", isInside: true, Narrowing(countries: ["6030"])),
        Limit("another country", isInside: false, Narrowing(countries: ["5002"])),
        Limit("the list", isInside: true, Narrowing(needsIncludeList: true)),
        Limit("the whole sample", isInside: true, Narrowing(sampleOfAMillion: 1_000_000)),
        Limit("an empty sample", isInside: false, Narrowing(sampleOfAMillion: 0)),
    ]

    @Test(arguments: limits)
    func `keeps a campaign within`(_ limit: Limit) throws {
        var list = CitizenServiceNumberSet()
        list.insert(Scenario.number(0))
        let context = Scenario.context(SelectionSettings(narrowing: limit.narrowing)) { $0.included = list }
        let account = Scenario.account(0) { $0.lastLogin = CalendarDate(iso: "2026-06-01") }
        let reason = try Scenario.reason(account: account, context: context)
        #expect(reason == (limit.isInside ? nil : .outsideCampaign))
    }

    @Test func `an account that never logged in is outside a range of logins`() throws {
        let context = Scenario.context(
            SelectionSettings(narrowing: Narrowing(lastLoginUntil: CalendarDate(iso: "2026-06-01")))
        )
        #expect(try Scenario.reason(context: context) == .outsideCampaign)
    }

    @Test func `a list that the campaign asks for leaves everyone else outside`() throws {
        let context = Scenario.context(SelectionSettings(narrowing: Narrowing(needsIncludeList: true)))
        #expect(try Scenario.reason(context: context) == .outsideCampaign)
    }

    @Test func `a confidential person is outside when the campaign holds such people`() throws {
        let context = Scenario.context(SelectionSettings(confidential: .hold))
        let person = Scenario.person(0) { $0.isConfidential = true }
        #expect(try Scenario.reason(person: person, context: context) == .outsideCampaign)
    }

    @Test func `a sample is near its share, stable, and grows without dropping anyone`() throws {
        let accounts = (0..<4000).map { Scenario.account($0) }
        let persons = (0..<4000).map { Scenario.person($0) }
        func sample(_ share: Int) throws -> Set<CitizenServiceNumber> {
            let narrowing = Narrowing(sampleOfAMillion: share)
            let context = Scenario.context(SelectionSettings(narrowing: narrowing))
            let selection = try Scenario.run(accounts: accounts, persons: persons, context: context)
            return Set(selection.recipients.rows.map(\.number))
        }
        let tenth = try sample(100_000)
        #expect((300...500).contains(tenth.count))
        #expect(try sample(100_000) == tenth)
        #expect(try sample(300_000).isSuperset(of: tenth))
    }

    @Test func `the maximum keeps the first in the order of the keyed hash`() throws {
        let accounts = (0..<100).map { Scenario.account($0) }
        let persons = (0..<100).reversed().map { Scenario.person($0) }
        let context = Scenario.context(SelectionSettings(narrowing: Narrowing(maximumCount: 30)))
        let selection = try Scenario.run(accounts: accounts, persons: persons, context: context)
        let expected = accounts.map(\.citizenServiceNumber)
            .sorted { context.keyedOrder($0) < context.keyedOrder($1) }.prefix(30)
        #expect(Set(selection.recipients.rows.map(\.number)) == Set(expected))
        #expect(selection.funnel.accounts.leftOut[.overMaximum] == 70)
        #expect(selection.funnel.selected == 30)
    }
}
