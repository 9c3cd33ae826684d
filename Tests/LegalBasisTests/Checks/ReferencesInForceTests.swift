import LetterModel
import Testing

@testable import LegalBasis

struct ReferencesInForceTests {
    @Test(
        arguments: [
            ("2023-07-01", nil, 0), ("2026-11-10", nil, 0), ("2023-07-01", "2026-11-16", 0),
            ("2026-11-11", nil, 1), ("2026-11-17", nil, 2), ("2023-07-01", "2026-11-15", 1),
            ("2023-07-01", "2026-11-09", 2),
        ] as [(String, String?, Int)]
    )
    func `is in force on both dates`(from: String, until: String?, failures: Int) throws {
        let found = try outcome(of: ReferencesInForce()) {
            $0.legalReferences[2].inForceFrom = SampleRecord.date(from)
            $0.legalReferences[2].inForceUntil = until.map(SampleRecord.date)
        }
        #expect(found.findings.count == failures)
        #expect((found == .holds) == (failures == 0))
    }

    @Test func `an example is judged on the date of the letters alone`() throws {
        let found = try outcome(of: ReferencesInForce()) {
            $0.isExample = true
            $0.legalReferences[0].inForceFrom = SampleRecord.date("2026-11-16")
        }
        #expect(found == .holds)
    }

    @Test func `says whether it is too early or too late`() throws {
        let early = try outcome(of: ReferencesInForce()) {
            $0.legalReferences[0].inForceFrom = SampleRecord.date("2027-01-01")
        }
        #expect(early.findings.first?.found.nl.contains("nog niet van kracht") == true)
        let late = try outcome(of: ReferencesInForce()) {
            $0.legalReferences[0].inForceUntil = SampleRecord.date("2026-01-01")
        }
        #expect(late.findings.first?.found.nl.contains("niet meer van kracht") == true)
    }

    @Test func `is unknown without provisions`() throws {
        #expect(try outcome(of: ReferencesInForce(), record: { $0.legalReferences = [] }).isUnknown)
    }
}
