import LetterModel
import Testing

@testable import LegalBasis

struct CoordinationLeadTimeTests {
    @Test func `tells the days of each item with a question, and of all together`() throws {
        let findings = try outcome(of: CoordinationLeadTime()).findings
        #expect(
            findings.map(\.found.nl) == [
                "Register, levering: 19 dagen.", "In totaal: 30 dagen, van 2026-06-01 tot 2026-07-01.",
            ]
        )
    }

    @Test func `is unknown without coordination`() throws {
        #expect(try outcome(of: CoordinationLeadTime(), record: { $0.coordination = [] }).isUnknown)
    }
}
