import LetterModel
import Testing

@testable import LegalBasis

struct OperatorIndependentTests {
    @Test func `holds when someone else makes the letters`() throws {
        #expect(try outcome(of: OperatorIndependent()) == .holds)
    }

    @Test(arguments: [
        "O. Pdrachtgever", "opdracht@voorbeeld.example", "OPDRACHT", "client01", "o. pdrachtgever (klant)",
    ])
    func `fails when an approver makes them, under any name of that person`(name: String) throws {
        let findings = try outcome(of: OperatorIndependent(), facts: { $0.operatorName = name }).findings
        #expect(findings.map(\.place?.file) == ["approvals/client.txt.sig"])
    }

    @Test func `who could approve and did not may make them`() throws {
        let found = try outcome(
            of: OperatorIndependent(),
            facts: {
                $0.operatorName = "client01"
                $0.approvals.states[.client] = nil
            }
        )
        #expect(found == .holds)
    }

    @Test(arguments: ["", "  "])
    func `is unknown when nobody says who makes them`(name: String) throws {
        #expect(try outcome(of: OperatorIndependent(), facts: { $0.operatorName = name }).isUnknown)
    }
}
