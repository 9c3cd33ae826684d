import LetterModel
import Testing

@testable import LegalBasis

struct TemplatesUnchangedTests {
    private let other = ContentDigest(sha256Of: "veranderd".utf8)

    @Test func `holds for the files of the record`() throws {
        #expect(try outcome(of: TemplatesUnchanged()) == .holds)
    }

    @Test func `fails for a changed file, and gives its present digest`() throws {
        let findings = try outcome(of: TemplatesUnchanged(), facts: { $0.templateDigests["letter.nl.md"] = other })
            .findings
        #expect(findings.count == 1)
        #expect(findings.first?.expected.nl.contains(other.hex) == true)
        #expect(findings.first?.found.nl.contains("letter.nl.md") == true)
    }

    @Test func `fails for a file that the record does not know`() throws {
        let findings = try outcome(
            of: TemplatesUnchanged(),
            facts: { $0.templateDigests["blocks/nieuw.nl.md"] = other }
        ).findings
        #expect(findings.map(\.expected.nl) == ["path: blocks/nieuw.nl.md, sha256: \(other)"])
    }

    @Test func `fails for a file that is gone`() throws {
        let found = try outcome(of: TemplatesUnchanged(), facts: { $0.templateDigests["blocks/privacy.nl.md"] = nil })
        #expect(found.findings.count == 1)
    }

    @Test func `fails for a digest that is none`() throws {
        #expect(try outcome(of: TemplatesUnchanged(), record: { $0.templates[0].sha256 = "abc" }).findings.count == 1)
    }

    @Test func `is unknown when the letters are`() throws {
        #expect(try outcome(of: TemplatesUnchanged(), facts: { $0.templateDigests = [:] }).isUnknown)
    }
}
