import LetterModel
import Testing

@testable import LegalBasis

struct BSNReferencePresentTests {
    @Test func `holds with a provision of the role`() throws {
        #expect(try outcome(of: BSNReferencePresent()) == .holds)
    }

    @Test func `fails without one, whatever other provisions there are`() throws {
        let findings = try outcome(
            of: BSNReferencePresent(),
            record: { $0.legalReferences.removeAll { $0.role == .bsn } }
        ).findings
        #expect(findings.count == 1)
        #expect(findings.first?.expected.nl.contains("role: bsn") == true)
        #expect(findings.first?.place?.line == 17)
    }

    @Test func `fails without any provision`() throws {
        #expect(try outcome(of: BSNReferencePresent(), record: { $0.legalReferences = [] }).findings.count == 1)
    }

    @Test func `holds without one when the extracts hold no number`() throws {
        let found = try outcome(of: BSNReferencePresent()) {
            $0.legalReferences = []
        } facts: {
            $0.containsBSN = false
        }
        #expect(found == .holds)
    }
}
