import LetterModel
import Testing

@testable import LegalBasis

struct RunDateWithinValidityTests {
    @Test(arguments: [
        ("2026-01-01", "2026-01-01", 0), ("2026-12-31", "2026-12-31", 0), ("2026-06-01", "2026-11-16", 0),
        ("2025-12-31", "2026-06-01", 1), ("2026-06-01", "2027-01-01", 1), ("2025-12-31", "2027-01-01", 2),
    ])
    func `both dates lie within the validity`(clock: String, run: String, failures: Int) throws {
        let found = try outcome(
            of: RunDateWithinValidity(),
            facts: {
                $0.clockDate = SampleRecord.date(clock)
                $0.runDate = SampleRecord.date(run)
            }
        )
        #expect(found.findings.count == failures)
        #expect((found == .holds) == (failures == 0))
    }

    @Test(arguments: [("2040-01-01", "2026-11-16", true), ("2026-11-16", "2040-01-01", false)])
    func `an example is judged on the date of the letters alone`(clock: String, run: String, holds: Bool) throws {
        let found = try outcome(of: RunDateWithinValidity()) {
            $0.isExample = true
        } facts: {
            $0.clockDate = SampleRecord.date(clock)
            $0.runDate = SampleRecord.date(run)
        }
        #expect((found == .holds) == holds)
    }

    @Test func `names the end that was passed`() throws {
        let found = try outcome(of: RunDateWithinValidity(), facts: { $0.runDate = SampleRecord.date("2027-01-01") })
        let record = try SampleRecord.record()
        #expect(found.findings.first?.place == record.place("validUntil"))
        #expect(found.findings.first?.found.nl.contains("2027-01-01") == true)
    }
}
