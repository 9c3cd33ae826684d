import LetterModel
import Testing

@testable import LegalBasis

struct ProcessingReferencePresentTests {
    @Test func `holds with a provision of the role`() throws {
        #expect(try outcome(of: ProcessingReferencePresent()) == .holds)
    }

    @Test func `fails without one, whatever other provisions there are`() throws {
        let findings = try outcome(
            of: ProcessingReferencePresent(),
            record: { $0.legalReferences.removeAll { $0.role == .processing } }
        ).findings
        #expect(findings.count == 1)
        #expect(findings.first?.expected.nl.contains("role: processing") == true)
        #expect(findings.first?.place?.line == 17)
    }

    @Test func `fails without any provision`() throws {
        #expect(try outcome(of: ProcessingReferencePresent(), record: { $0.legalReferences = [] }).findings.count == 1)
    }
}
