import LetterModel
import Testing

@testable import LegalBasis

struct NotSentBeforeTests {
    @Test func `holds when no other run was sealed`() throws {
        #expect(try outcome(of: NotSentBefore()) == .holds)
    }

    @Test(arguments: [nil, "", "  "])
    func `fails for each other sealed run without a reason`(reason: String?) throws {
        let found = try outcome(
            of: NotSentBefore(),
            facts: {
                $0.otherSealedRuns = ["bbbb", "aaaa"]
                $0.againReason = reason
            }
        )
        #expect(found.findings.count == 2)
        #expect(found.findings.first?.found.nl.contains("aaaa") == true)
    }

    @Test func `holds with a reason`() throws {
        let found = try outcome(
            of: NotSentBefore(),
            facts: {
                $0.otherSealedRuns = ["aaaa"]
                $0.againReason = "De drukker verloor een pallet."
            }
        )
        #expect(found == .holds)
    }

    @Test func `fails where nobody knows any more whom the round wrote to`() throws {
        let found = try outcome(of: NotSentBefore(), facts: { $0.erasedRuns = ["2026-11-16-abc"] })
        #expect(found.findings.first?.found.nl.contains("2026-11-16-abc") == true)
        let again = try outcome(
            of: NotSentBefore(),
            facts: { ($0.erasedRuns, $0.againReason) = (["2026-11-16-abc"], "Iedereen krijgt opnieuw een brief.") }
        )
        #expect(again == .holds)
    }
}
