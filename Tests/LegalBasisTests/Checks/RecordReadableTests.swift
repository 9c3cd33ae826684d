import LetterModel
import Testing

@testable import LegalBasis

struct RecordReadableTests {
    @Test func `holds when a record was read`() throws {
        #expect(RecordReadable().outcome(.read(try SampleRecord.record())) == .holds)
        #expect(try outcome(of: RecordReadable()) == .holds)
    }

    @Test func `fails without a record, and names the file`() {
        let findings = RecordReadable().outcome(.missing(path: "legal-basis.yaml")).findings
        #expect(findings.map(\.place?.file) == ["legal-basis.yaml"])
        #expect(findings.allSatisfy { !$0.remedy.nl.isEmpty })
    }

    @Test func `fails with every error of an unreadable record, and no warning`() {
        let place = SourcePlace(file: "legal-basis.yaml", line: 3)
        let diagnostics = Diagnostics([
            Diagnostic(code: "unknown-key", place: place, found: "'x'.", remedy: "Remove it."),
            Diagnostic(code: "odd", level: .warning, place: place, found: "odd.", remedy: ""),
        ])
        #expect(RecordReadable().outcome(.unreadable(diagnostics)).findings.map(\.place) == [place])
    }
}
