import LetterModel
import Testing

@testable import LegalBasis

struct TaskReferencePresentTests {
    @Test func `holds with a provision of the role`() throws {
        #expect(try outcome(of: TaskReferencePresent()) == .holds)
    }

    @Test func `fails without one, whatever other provisions there are`() throws {
        let findings = try outcome(
            of: TaskReferencePresent(),
            record: { $0.legalReferences.removeAll { $0.role == .task } }
        ).findings
        #expect(findings.count == 1)
        #expect(findings.first?.expected.nl.contains("role: task") == true)
        #expect(findings.first?.place?.line == 17)
    }

    @Test func `fails without any provision`() throws {
        #expect(try outcome(of: TaskReferencePresent(), record: { $0.legalReferences = [] }).findings.count == 1)
    }
}
