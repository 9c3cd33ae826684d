import LetterModel
import Testing

@testable import LegalBasis

struct ApprovalsStillFitTests {
    private let comma = CheckFinding(Wording("een komma"), place: SourcePlace(file: "letter.nl.md", line: 3))
    private let other = CheckFinding(Wording("iets anders"), place: SourcePlace(file: "style.yaml", line: 1))

    private func found(_ changes: [ApprovalRole: [CheckFinding]]) throws -> [CheckFinding] {
        try outcome(
            of: ApprovalsStillFit(),
            facts: { facts in
                for (role, findings) in changes {
                    var approval = SampleRecord.approval(role, by: SampleRecord.signer(role))
                    approval.changes = findings
                    facts.approvals.states[role] = .signed(approval)
                }
            }
        ).findings
    }

    @Test func `holds when nothing changed since, and when nobody signed`() throws {
        #expect(try outcome(of: ApprovalsStillFit()) == .holds)
        #expect(try outcome(of: ApprovalsStillFit(), facts: { $0.approvals = .none }) == .holds)
    }

    @Test func `one change is one line, with every role that it makes void`() throws {
        let findings = try found([.client: [comma], .legal: [comma], .communication: [comma]])
        #expect(findings.map(\.place) == [comma.place])
        #expect(findings.first?.remedy.nl.contains("(opdrachtgever, jurist, communicatie)") == true)
        #expect(findings.first?.remedy.en.contains("(client, legal counsel, communication)") == true)
    }

    @Test func `what changed before one person signed and after another is told for that other`() throws {
        let findings = try found([.client: [comma, other], .legal: [other]])
        #expect(findings.map(\.found) == [comma.found, other.found])
        #expect(findings.first?.remedy.nl.contains("(opdrachtgever)") == true)
    }
}
