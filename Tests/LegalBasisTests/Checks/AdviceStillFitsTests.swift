import LetterModel
import Testing

@testable import LegalBasis

struct AdviceStillFitsTests {
    private func found(replacing old: String, with new: String) throws -> CheckOutcome {
        let changed = SampleRecord.text.replacing(old, with: new, maxReplacements: 1)
        #expect(changed != SampleRecord.text)
        let record = try LegalBasisRecord.read(Array(changed.utf8), file: SampleRecord.path)
        return AdviceStillFits().outcome(record, SampleRecord.facts)
    }

    @Test func `holds while the record is what was advised on`() throws {
        #expect(try outcome(of: AdviceStillFits()) == .holds)
    }

    @Test(arguments: [
        ("version: 2", "version: 3"), ("supersedes: GD-2026-001 version 1", "supersedes: GD-2026-001 version 2"),
        ("DPIA-1", "DPIA-2"), ("outcome: akkoord", "outcome: akkoord na wijziging"),
    ])
    func `holds when only the advice, the consultations or the version changed`(old: String, new: String) throws {
        #expect(try found(replacing: old, with: new) == .holds)
    }

    @Test(arguments: [("maxLetters: 2000", "maxLetters: 3000"), ("P42D", "P90D"), ("minors: false", "minors: true")])
    func `fails when anything else changed, and gives the new digest`(old: String, new: String) throws {
        let findings = try found(replacing: old, with: new).findings
        #expect(findings.count == 1)
        #expect(findings.first?.expected.nl.hasPrefix("advisedSha256: ") == true)
    }

    @Test func `holds without an advice: another check asks for that`() throws {
        #expect(try outcome(of: AdviceStillFits(), record: { $0.impactAssessment?.adviceDate = nil }) == .holds)
        #expect(try outcome(of: AdviceStillFits(), record: { $0.impactAssessment?.required = false }) == .holds)
    }

    @Test func `is unknown when the record does not say what was advised on`() throws {
        #expect(try outcome(of: AdviceStillFits(), record: { $0.impactAssessment?.advisedSha256 = nil }).isUnknown)
        #expect(try outcome(of: AdviceStillFits(), record: { $0.impactAssessment = nil }).isUnknown)
    }
}
