import LetterModel
import Testing

@testable import LegalBasis

struct RolesApprovedTests {
    @Test func `holds when each role was approved by someone else`() throws {
        #expect(try outcome(of: RolesApproved()) == .holds)
    }

    @Test(arguments: ApprovalRole.allCases)
    func `fails without one of the roles, and names it`(role: ApprovalRole) throws {
        let findings = try outcome(of: RolesApproved(), facts: { $0.approvals.states[role] = nil }).findings
        #expect(findings.map(\.place?.file) == ["approvals/\(role.rawValue).txt.sig"])
        #expect(findings.first?.found.nl.contains(role.wording.nl) == true)
    }

    @Test func `all roles that are missing are one line`() throws {
        #expect(try outcome(of: RolesApproved(), facts: { $0.approvals = .none }).findings.count == 1)
    }

    @Test func `a signature that does not count is for another check to tell`() throws {
        let refused = ApprovalState.refused(CheckFinding(Wording("x")))
        #expect(try outcome(of: RolesApproved(), facts: { $0.approvals.states[.legal] = refused }) == .holds)
    }

    @Test func `fails when one person signed twice, with two keys`() throws {
        let found = try outcome(of: RolesApproved()) { facts in
            var second = SampleRecord.approval(.legal, by: SampleRecord.signer(.client))
            second.fingerprint = "SHA256:another"
            facts.approvals.states[.legal] = .signed(second)
        }
        #expect(found.findings.map(\.place?.file) == ["approvals/legal.txt.sig"])
    }

    @Test func `fails when one key signed twice, under two names`() throws {
        let found = try outcome(of: RolesApproved()) { facts in
            var second = SampleRecord.approval(.communication, by: SampleRecord.signer(.communication))
            second.fingerprint = SampleRecord.approval(.client, by: SampleRecord.signer(.client)).fingerprint
            facts.approvals.states[.communication] = .signed(second)
        }
        #expect(found.findings.count == 1)
    }

    @Test func `one person in all three roles is told for each pair`() throws {
        let found = try outcome(of: RolesApproved()) { facts in
            for role in ApprovalRole.allCases {
                facts.approvals.states[role] = .signed(SampleRecord.approval(role, by: SampleRecord.signer(.legal)))
            }
        }
        #expect(found.findings.count == 3)
    }
}

private func outcome(of check: RolesApproved, facts change: (inout LegalFacts) -> Void) throws -> CheckOutcome {
    try outcome(of: check, record: { _ in }, facts: change)
}
