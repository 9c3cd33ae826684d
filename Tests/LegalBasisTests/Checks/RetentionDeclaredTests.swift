import LetterModel
import Testing

@testable import LegalBasis

struct RetentionDeclaredTests {
    @Test func `holds when each kind of artifact has a period`() throws {
        #expect(try outcome(of: RetentionDeclared()) == .holds)
    }

    @Test(arguments: RetentionRule.Artifact.allCases)
    func `fails for each kind that is missing`(artifact: RetentionRule.Artifact) throws {
        let found = try outcome(of: RetentionDeclared(), record: { $0.retention.removeAll { $0.artifact == artifact } })
        #expect(found.findings.count == 1)
        #expect(found.findings.first?.found.nl.contains(artifact.rawValue) == true)
    }

    @Test(arguments: ["42 dagen", "P", "P0D", ""])
    func `fails for a period that is none`(period: String) throws {
        #expect(try outcome(of: RetentionDeclared(), record: { $0.retention[1].period = period }).findings.count == 1)
    }

    @Test func `fails for two periods of one kind`() throws {
        #expect(
            try outcome(of: RetentionDeclared(), record: { $0.retention.append($0.retention[0]) }).findings.count == 1
        )
    }
}
