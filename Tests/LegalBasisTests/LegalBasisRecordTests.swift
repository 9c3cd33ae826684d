import LetterModel
import Testing

@testable import LegalBasis

struct LegalBasisRecordTests {
    /// The sample with one text replaced, read; the diagnostics as `line:code`.
    private func refusals(replacing old: String, with new: String) throws -> [String] {
        let text = SampleRecord.text
        #expect(text.contains(old), "the sample no longer holds '\(old)'")
        let changed = text.replacing(old, with: new, maxReplacements: 1)
        do throws(Diagnostics) {
            _ = try LegalBasisRecord.read(Array(changed.utf8), file: SampleRecord.path)
            return []
        } catch {
            return error.all.map { "\($0.place.line ?? 0):\($0.code)" }
        }
    }

    @Test func `reads every section`() throws {
        let record = try SampleRecord.record()
        #expect(record.recordId == "GD-2026-001")
        #expect(record.version == 2)
        #expect(record.supersedes == "GD-2026-001 version 1")
        #expect(record.author == "S. Chrijver")
        #expect(!record.isExample)
        #expect(record.controller.oin == "00000001234567890000")
        #expect(record.processors.map(\.agreementRef) == ["VO-1"])
        #expect(record.gdprBasis == .publicTask)
        #expect(record.legalReferences.map(\.role) == [.task, .processing, .bsn])
        #expect(record.legalReferences[0].inForceUntil == nil)
        #expect(record.directness == .direct)
        #expect(record.necessity?.alternatives.count == 2)
        #expect(record.dataCategories.count == SampleRecord.columns.count)
        #expect(record.subjects.estimatedCount == 1000)
        #expect(record.templates.map(\.path) == ["blocks/privacy.nl.md", "letter.nl.md"])
        #expect(record.languages == [.dutch, .english])
        #expect(record.thirdCountryTransfer == ThirdCountryTransfer(takesPlace: false, safeguard: nil))
        #expect(record.retention.map(\.artifact) == RetentionRule.Artifact.allCases)
        #expect(record.information?.noticeVersion == "3")
        #expect(record.impactAssessment?.adviceOutcome == .positive)
        #expect(record.security?.ref == "IB-1")
        #expect(record.contactCentre?.agreed == true)
        #expect(record.coordination.map(\.requestedOn) == [SampleRecord.date("2026-06-01"), nil])
        #expect(record.validUntil == SampleRecord.date("2026-12-31"))
        #expect(record.sentence == [.dutch: "Dat mag van de wet.", .english: "The law allows this."])
    }

    @Test func `its digest is of what it says, not of how the file looks`() throws {
        let record = try SampleRecord.record()
        #expect(record.digest == ContentDigest(sha256Of: record.canonicalText.utf8))
        let lines = SampleRecord.text.replacing("format: 1\n", with: "# Een opmerking.\n\n") + "format: 1\n"
        let moved = try LegalBasisRecord.read(
            Array(lines.replacing("version: 2", with: "version:   2").utf8),
            file: "x"
        )
        #expect(moved.digest == record.digest)
    }

    @Test(arguments: [
        ("version: 2", "version: 3"), ("De minister zorgt", "De minister  zorgt"), ("P42D", "P43D"),
        ("languages: [nl, en]", "languages: [en, nl]"), ("objectionRight: true", "objectionRight: false"),
    ])
    func `its digest changes with everything that it says`(old: String, new: String) throws {
        let changed = SampleRecord.text.replacing(old, with: new, maxReplacements: 1)
        #expect(changed != SampleRecord.text)
        let record = try LegalBasisRecord.read(Array(changed.utf8), file: SampleRecord.path)
        #expect(record.digest != (try SampleRecord.record().digest))
    }

    @Test func `the digest of no bytes is the published one`() {
        // FIPS 180-4, the example of the empty message.
        #expect(
            ContentDigest(sha256Of: []).hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        )
    }

    @Test func `knows where each key stands, or the group round it`() throws {
        let record = try SampleRecord.record()
        #expect(record.place("recordId")?.line == 2)
        #expect(record.place("legalReferences[1].id")?.line == 26)
        #expect(record.place("controller.absent") == record.place("controller"))
        #expect(record.place("absent")?.line == 1)
    }

    @Test(arguments: [
        ("recordId:", "recordid:", ["1:missing-key", "2:unknown-key"]),
        ("format: 1", "format: 2", ["1:wrong-value"]),
        ("format: 1", "formaat: 1", ["1:missing-key", "1:unknown-key"]),
        ("version: 2", "version: two", ["3:wrong-value"]),
        ("example: false", "example: nee", ["6:wrong-value"]),
        ("00000001234567890000", "0000000123456789", ["9:not-an-oin"]),
        ("00000001234567890000", "0000000123456789000x", ["9:not-an-oin"]),
        ("https://register.example/verwerking/1", "verwerking 1", ["12:not-a-uri"]),
        ("https://register.example/verwerking/1", "register.example/1", ["12:not-a-uri"]),
        ("gdprBasis: 6.1.e", "gdprBasis: 6.1.g", ["15:not-a-choice"]),
        ("gdprBasis: 6.1.e", "gdprBasis: 6.1.e\ngdprBasis: 6.1.c", ["16:yaml-duplicate-key"]),
        ("agreementRef: VO-1", "agrementRef: VO-1", ["11:unknown-key"]),
        ("  - kind: bwb", "  - kind: wet", ["17:not-a-choice"]),
        ("inForceFrom: 2023-07-01", "inForceFrom: 2023-02-30", ["22:wrong-value"]),
    ])
    func `refuses a record whose form is wrong, with the line`(old: String, new: String, expected: [String]) throws {
        #expect(try refusals(replacing: old, with: new) == expected)
    }

    @Test func `tells everything that is wrong at once`() throws {
        let text = SampleRecord.text
            .replacing("title:", with: "titel:").replacing("maxLetters: 2000", with: "maxLetters: 0")
        let error = #expect(throws: Diagnostics.self) {
            try LegalBasisRecord.read(Array(text.utf8), file: SampleRecord.path)
        }
        #expect(error?.all.map(\.code).sorted() == ["missing-key", "unknown-key", "wrong-value"])
    }

    @Test func `refuses bytes that are not UTF-8`() {
        let error = #expect(throws: Diagnostics.self) {
            try LegalBasisRecord.read(Array("title: ".utf8) + [0xFF], file: SampleRecord.path)
        }
        #expect(error?.all.map(\.code) == ["not-utf-8"])
    }

    @Test func `line breaks in a quote do not change its digest`() {
        #expect(LegalReference.digest(ofQuote: "a b  c") == LegalReference.digest(ofQuote: "a\n  b c\n"))
        #expect(LegalReference.digest(ofQuote: "a b c") != LegalReference.digest(ofQuote: "a bc"))
    }

    @Test(arguments: [
        ("P42D", 0, 0, 42), ("P6W", 0, 0, 42), ("P7Y", 7, 0, 0), ("P1Y6M", 1, 6, 0), ("P2Y6M10D", 2, 6, 10),
        ("P0Y1M", 0, 1, 0),
    ])
    func `reads a period`(text: String, years: Int, months: Int, days: Int) {
        let period = RetentionPeriod(iso: text)
        #expect(period?.years == years && period?.months == months && period?.days == days)
    }

    @Test(arguments: [
        "", "P", "P0D", "42D", "P42", "PD", "P1D1Y", "P1Y1Y", "PT1H", "P-1D", "P1.5Y", "p1y", "P99999D", "P４D",
    ])
    func `refuses what is not a period`(text: String) {
        #expect(RetentionPeriod(iso: text) == nil)
    }
}
