import LetterModel
import Testing

@testable import LegalBasis

struct SelectionUnchangedTests {
    @Test func `holds for the digest of the settings, in either case`() throws {
        #expect(try outcome(of: SelectionUnchanged()) == .holds)
        let found = try outcome(of: SelectionUnchanged()) {
            $0.subjects.criteriaSha256 = SampleRecord.selection.hex.uppercased()
        }
        #expect(found == .holds)
    }

    @Test(arguments: [nil, "", "abc", String(repeating: "0", count: 64)])
    func `fails for another, and gives the present one`(recorded: String?) throws {
        let findings = try outcome(of: SelectionUnchanged(), record: { $0.subjects.criteriaSha256 = recorded }).findings
        #expect(findings.count == 1)
        #expect(findings.first?.expected.nl.contains(SampleRecord.selection.hex) == true)
    }
}
