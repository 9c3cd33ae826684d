import LetterModel
import Testing

@testable import LegalBasis

struct ValidityShortAndNotEndingTests {
    @Test(arguments: [
        ("2026-01-01", "2026-12-31", "2026-11-16", 0), ("2026-03-01", "2027-02-28", "2026-11-16", 0),
        ("2026-01-01", "2027-01-01", "2026-11-16", 1), ("2026-01-01", "2026-11-30", "2026-11-16", 0),
        ("2026-01-01", "2026-11-29", "2026-11-16", 1), ("2026-01-01", "2026-11-16", "2026-11-16", 1),
        ("2025-01-01", "2026-11-20", "2026-11-16", 2), ("2026-01-01", "2026-11-01", "2026-11-16", 0),
    ])
    func `warns of a long validity and of a near end`(from: String, until: String, run: String, findings: Int) throws {
        let found = try outcome(of: ValidityShortAndNotEnding()) {
            $0.validFrom = SampleRecord.date(from)
            $0.validUntil = SampleRecord.date(until)
        } facts: {
            $0.runDate = SampleRecord.date(run)
        }
        #expect(found.findings.count == findings)
    }
}
