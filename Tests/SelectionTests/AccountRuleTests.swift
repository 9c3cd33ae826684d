import LetterModel
import Selection
import Testing

struct AccountRuleTests {
    typealias Scenario = SelectionScenario

    @Test func `selects who has a password only`() throws {
        #expect(try Scenario.reason() == nil)
    }

    @Test(arguments: AccountStatus.allCases.filter { $0 != .active })
    func `leaves out an account that is not active`(status: AccountStatus) throws {
        #expect(try Scenario.reason(account: Scenario.account(0) { $0.status = status }) == .accountNotActive)
    }

    static let uselessPasswords: [PasswordStatus?] = [nil, PasswordStatus.initial, .blocked, .inactive]

    @Test(arguments: uselessPasswords)
    func `leaves out an account without an active password`(status: PasswordStatus?) throws {
        #expect(try Scenario.reason(account: Scenario.account(0) { $0.password = status }) == .noActivePassword)
    }

    static let possessions: [(FactorStatuses, FactorStatuses, ExclusionReason?)] = [
        (FactorStatuses.active, [] as FactorStatuses, ExclusionReason?.some(.hasSMS)),
        ([.active, .inactive], [], .hasSMS),
        ([], .active, .hasApp),
        ([.inactive], [.active, .pending], .hasApp),
        ([.active], [.active], .hasSMS),
        ([.pending], [.active], .hasApp),
        (.pending, [], .factorPending),
        ([], .pending, .factorPending),
        ([.inactive, .pending], [], .factorPending),
        (.inactive, .inactive, nil),
        (.initial, .initial, nil),
    ]

    @Test(arguments: possessions)
    func `judges by the factors that are possessed`(
        sms: FactorStatuses,
        app: FactorStatuses,
        reason: ExclusionReason?
    ) throws {
        let account = Scenario.account(0) {
            $0.sms = sms
            $0.app = app
        }
        #expect(try Scenario.reason(account: account) == reason)
    }

    @Test func `writes to who is activating a factor when the setting says so`() throws {
        let account = Scenario.account(0) { $0.app = .pending }
        let context = Scenario.context(SelectionSettings(pendingFactor: .mail))
        #expect(try Scenario.reason(account: account, context: context) == nil)
    }

    @Test func `leaves out who is on a list, under the reason of the list`() throws {
        var list = CitizenServiceNumberSet()
        list.insert(Scenario.number(0))
        let delta = Scenario.context { $0.switchedOnSince = list }
        let optedOut = Scenario.context { $0.optedOut = list }
        let written = Scenario.context { $0.isAlreadyWritten = { $0 == Scenario.number(0) } }
        #expect(try Scenario.reason(context: delta) == .switchedOnSince)
        #expect(try Scenario.reason(context: optedOut) == .optedOut)
        #expect(try Scenario.reason(context: written) == .alreadyWritten)
    }

    @Test func `leaves out both of two active accounts, whatever factors they have`() throws {
        let accounts = [Scenario.account(0), Scenario.account(0) { $0.sms = .active }, Scenario.account(1)]
        let selection = try Scenario.run(accounts: accounts, persons: [Scenario.person(0), Scenario.person(1)])
        #expect(selection.funnel.accounts.leftOut.filter { $0.value > 0 } == [.duplicateAccount: 2])
        #expect(selection.funnel.selected == 1)
    }

    @Test func `counts a third active account as a double too`() throws {
        let accounts = [Scenario.account(0) { $0.app = .active }, Scenario.account(0), Scenario.account(0)]
        let selection = try Scenario.run(accounts: accounts, persons: [Scenario.person(0)])
        #expect(selection.funnel.accounts.leftOut.filter { $0.value > 0 } == [.duplicateAccount: 3])
    }

    @Test func `an old inactive account beside an active one is no double`() throws {
        let accounts = [Scenario.account(0) { $0.status = .revoked }, Scenario.account(0)]
        let selection = try Scenario.run(accounts: accounts, persons: [Scenario.person(0)])
        #expect(selection.funnel.selected == 1)
        #expect(selection.funnel.accounts.leftOut.filter { $0.value > 0 } == [.accountNotActive: 1])
    }

    @Test func `every reason of an account stands in the order of the reason codes`() {
        let reasons = [SelectionRules.accountState.reason] + SelectionRules.account.map { $0.reason }
        let persons = SelectionRules.person.map { $0.reason }
        let order = ExclusionReason.allCases
        let places = (reasons + persons).compactMap { order.firstIndex(of: $0) }
        #expect(places == places.sorted())
        let elsewhere: [ExclusionReason] = [.duplicateAccount, .notInPersonExtract, .duplicatePerson, .overMaximum]
        #expect(Set(reasons + persons + elsewhere) == Set(order))
    }
}
