import LetterModel
import Testing

@testable import LegalBasis

struct OfficerOnlyAdvisesTests {
    @Test func `holds when the officer signed nothing`() throws {
        #expect(try outcome(of: OfficerOnlyAdvises()) == .holds)
    }

    @Test func `fails when the officer approved in another role`() throws {
        var officer = SampleRecord.officer
        officer.roles.insert(.legal)
        let findings = try outcome(
            of: OfficerOnlyAdvises(),
            facts: { $0.approvals.states[.legal] = .signed(SampleRecord.approval(.legal, by: officer)) }
        ).findings
        #expect(findings.map(\.place?.file) == ["approvals/legal.txt.sig"])
    }

    @Test func `fails for an approval in the officer's own name, told once`() throws {
        let names = ["dataProtectionOfficer.txt", "dataProtectionOfficer.txt.sig"]
        let findings = try outcome(of: OfficerOnlyAdvises(), facts: { $0.approvals.otherNames = names }).findings
        #expect(findings.map(\.place?.file) == ["approvals/dataProtectionOfficer.txt"])
    }

    @Test func `other files beside the approvals are not the officer's`() throws {
        #expect(try outcome(of: OfficerOnlyAdvises(), facts: { $0.approvals.otherNames = ["LEESMIJ.txt"] }) == .holds)
    }
}
