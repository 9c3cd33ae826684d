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

    @Test func `fails for what is past its period, and says where it is and what to do`() throws {
        let day = CalendarDate(daysSince1970: 20_000)
        let found = try outcome(
            of: RetentionDeclared(),
            facts: {
                $0.overdue = [
                    OverdueItem(artifact: .letters, place: "2026-11-16-abc", keptUntil: day),
                    OverdueItem(artifact: .extract, place: "in/accounts.xml", keptUntil: day),
                ]
            }
        )
        #expect(found.findings.map { $0.found.en.contains("2024-10-04") } == [true, true])
        #expect(found.findings.first?.remedy.en.contains("erase CAMPAIGN --due --confirm") == true)
        #expect(found.findings.last?.remedy.en == "Remove the file.")
    }
}

struct RetentionPeriodTests {
    @Test(arguments: [
        ("P42D", "2026-11-16", "2026-12-28"), ("P6W", "2026-11-16", "2026-12-28"), ("P1Y", "2024-02-29", "2025-02-28"),
        ("P1M", "2026-01-31", "2026-02-28"), ("P1M", "2024-01-31", "2024-02-29"), ("P1M", "2026-12-31", "2027-01-31"),
        ("P1Y2M3D", "2026-11-30", "2028-02-02"), ("P13M", "2026-12-01", "2028-01-01"),
        ("P1D", "2026-12-31", "2027-01-01"),
    ])
    func `a period ends on the day that a calendar gives`(period: String, from: String, last: String) throws {
        let day = try #require(CalendarDate(iso: from))
        #expect(RetentionPeriod(iso: period)?.lastDay(from: day).description == last)
    }
}
