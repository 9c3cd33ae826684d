import LetterModel
import Selection
import Testing

struct PersonRuleTests {
    typealias Scenario = SelectionScenario

    /// A change to a person, by the words of the test that makes it.
    struct Trait: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let reason: ExclusionReason?
        let change: @Sendable (inout Person) -> Void

        init(_ description: String, _ reason: ExclusionReason?, _ change: @escaping @Sendable (inout Person) -> Void) {
            testDescription = description
            self.reason = reason
            self.change = change
        }
    }

    static let traits: [Trait] = [
        Trait("suspended for death", .deceased) { $0.suspension = .deceased },
        Trait("with a date of death", .deceased) { $0.isDeceased = true },
        Trait("dead and void", .deceased) { ($0.isDeceased, $0.suspension) = (true, .error) },
        Trait("suspended as an error", .recordVoid) { $0.suspension = .error },
        Trait("to be erased", .recordVoid) { $0.suspension = .erased },
        Trait("suspended for reasons unknown", .recordVoid) { $0.suspension = .unknown },
        Trait("under ministerial decree", .ministerialDecree) { $0.suspension = .ministerialDecree },
        Trait("departed to unknown", .noKnownAddress) {
            $0.suspension = .emigrated
            $0.address.countryCode = "0000"
        },
        Trait("without address lines", .noKnownAddress) { $0.address.street = "" },
        Trait("found not to live there", .notLivingAtAddress) {
            $0.investigation = AddressInvestigation(markedElements: "089999")
        },
        Trait("address under investigation", .addressUnderInvestigation) {
            $0.investigation = AddressInvestigation(markedElements: "081160")
        },
        Trait("investigated in a part that is not printed", .addressUnderInvestigation) {
            $0.investigation = AddressInvestigation(markedElements: "080910")
        },
        Trait("without a name", .noUsableName) { $0.name.surname = "" },
        Trait("birth date missing", .ageUnknown) { $0.birthDate = nil },
        Trait("birth year unknown", .ageUnknown) { $0.birthDate = .unknown },
        Trait("under guardianship", .underGuardianship) { $0.isUnderGuardianship = true },
        Trait("name too long for the window", .doesNotFit) {
            $0.name.surname = String(repeating: "a", count: 201)
        },
        Trait("emigrated with an address", nil) {
            $0.suspension = .emigrated
            $0.address.countryCode = "5002"
        },
        Trait("non-resident", nil) { $0.suspension = .nonResident },
        Trait("confidential", nil) { $0.isConfidential = true },
    ]

    @Test(arguments: traits)
    func `names the reason for a person who is`(_ trait: Trait) throws {
        #expect(try Scenario.reason(person: Scenario.person(0, change: trait.change)) == trait.reason)
    }

    static let birthDates: [(UInt32, ExclusionReason?)] = [
        (UInt32(20_081_116), ExclusionReason?.none),
        (20_081_117, .minor),
        (20_080_000, .minor),
        (20_070_000, nil),
        (20_081_100, .minor),
        (20_081_000, nil),
        (20_240_229, .minor),
        (19_080_229, nil),
    ]

    @Test(arguments: birthDates)
    func `takes unknown parts of a birth date as late as can be`(digits: UInt32, reason: ExclusionReason?) throws {
        let person = Scenario.person(0) { $0.birthDate = IncompleteDate(digits: digits) }
        #expect(try Scenario.reason(person: person) == reason)
    }

    static let leapBirthdays: [(String, ExclusionReason?)] = [
        ("2026-02-28", ExclusionReason?.some(.minor)), ("2026-03-01", nil),
    ]

    @Test(arguments: leapBirthdays)
    func `who is born on 29 February comes of age on 1 March`(day: String, reason: ExclusionReason?) throws {
        let person = Scenario.person(0) { $0.birthDate = IncompleteDate(digits: 20_080_229) }
        let date = try #require(CalendarDate(iso: day))
        let context = Scenario.context { $0.asOf = date }
        #expect(try Scenario.reason(person: person, context: context) == reason)
    }

    @Test func `settings let held people through`() throws {
        let settings = SelectionSettings(addressUnderInvestigation: .mail, ageUnknown: .mail, underGuardianship: .mail)
        let person = Scenario.person(0) {
            $0.investigation = AddressInvestigation(markedElements: "081160")
            $0.birthDate = nil
            $0.isUnderGuardianship = true
        }
        #expect(try Scenario.reason(person: person, context: Scenario.context(settings)) == nil)
    }

    @Test func `not living at the address holds whatever the setting`() throws {
        let settings = SelectionSettings(addressUnderInvestigation: .mail)
        let person = Scenario.person(0) { $0.investigation = AddressInvestigation(markedElements: "089999") }
        #expect(try Scenario.reason(person: person, context: Scenario.context(settings)) == .notLivingAtAddress)
    }
}
