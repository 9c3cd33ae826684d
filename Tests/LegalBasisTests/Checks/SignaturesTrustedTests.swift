import LetterModel
import Testing

@testable import LegalBasis

struct SignaturesTrustedTests {
    @Test func `holds when every signature counts, and when there is none`() throws {
        #expect(try outcome(of: SignaturesTrusted()) == .holds)
        #expect(try outcome(of: SignaturesTrusted(), facts: { $0.approvals = .none }) == .holds)
    }

    @Test func `fails for each signature that does not count, and a cause that they share is told once`() throws {
        let (revoked, unknown) = (CheckFinding(Wording("ingetrokken")), CheckFinding(Wording("onbekend")))
        let findings = try outcome(
            of: SignaturesTrusted(),
            facts: {
                $0.approvals.states = [
                    .client: .refused(revoked), .legal: .refused(unknown), .communication: .refused(revoked),
                ]
            }
        ).findings
        #expect(findings == [revoked, unknown])
    }
}
