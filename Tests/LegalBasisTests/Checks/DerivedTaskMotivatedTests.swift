import LetterModel
import Testing

@testable import LegalBasis

struct DerivedTaskMotivatedTests {
    @Test(arguments: [(200, true, 0), (199, true, 1), (0, true, 1), (200, false, 1), (10, false, 2)])
    func `a derived task needs reasons and the client`(length: Int, hasClient: Bool, failures: Int) throws {
        let found = try outcome(
            of: DerivedTaskMotivated(),
            record: {
                $0.directness = .derived
                $0.directnessMotivation = length == 0 ? nil : String(repeating: "a", count: length)
            },
            facts: { if !hasClient { $0.approvals.states[.client] = nil } }
        )
        #expect(found.findings.count == failures)
        #expect((found == .holds) == (failures == 0))
    }

    @Test func `holds for a direct task without reasons`() throws {
        #expect(try outcome(of: DerivedTaskMotivated(), facts: { $0.approvals = .none }) == .holds)
    }

    @Test func `is unknown when the record does not say`() throws {
        #expect(try outcome(of: DerivedTaskMotivated(), record: { $0.directness = nil }).isUnknown)
    }
}
