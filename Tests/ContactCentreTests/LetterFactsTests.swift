import LetterModel
import Testing

@testable import ContactCentre

/// What the contact centre reads of a letter.
struct LetterFactsTests {
    private static func facts(_ change: (inout LetterFacts) -> Void = { _ in }) throws -> LetterFacts {
        var facts = LetterFacts(
            campaign: "extra-controlestap",
            reference: "0112 3456 7890 1234",
            round: "first",
            wave: 2,
            runID: "2026-11-16-0123456789ab",
            date: try #require(CalendarDate(iso: "2026-11-16")),
            variant: "standard",
            language: "nl",
            pages: 2,
            textVersion: "GD-001 version 2, text 0123456789ab",
            isKept: true,
            state: .handedOver
        )
        change(&facts)
        return facts
    }

    @Test func `everything that a reader of a letter may ask stands in a line of its own`() throws {
        let lines = try Self.facts().text.split(separator: "\n").map(String.init)
        #expect(lines.count == 10)
        #expect(lines.allSatisfy { $0.hasPrefix("  ") && $0.dropFirst(22).first?.isWhitespace == false })
        #expect(lines.contains("  Reference           0112 3456 7890 1234"))
        #expect(lines.contains("  State               sent"))
    }

    @Test(arguments: [LetterFacts.State.made, .held, .stopped])
    func `a letter that nobody can have yet says so`(state: LetterFacts.State) throws {
        #expect(try Self.facts { $0.state = state }.text.contains("nobody should have it"))
    }

    @Test(arguments: [
        ("standard", "first", false, false, false), ("abroad", "first", true, false, false),
        ("no-dutch-document", "first", false, true, false), ("abroad", "reminder-1", true, false, true),
    ])
    func `why someone was written to follows from the letter`(
        variant: String,
        round: String,
        isAbroad: Bool,
        hasNoDocument: Bool,
        isReminder: Bool
    ) throws {
        let text = try Self.facts { ($0.variant, $0.round) = (variant, round) }.text
        #expect(text.contains("living abroad") == isAbroad)
        #expect(text.contains("no Dutch identity document") == hasNoDocument)
        #expect(text.contains("still so after the first letter") == isReminder)
    }

    @Test func `a text whose record was erased is called so`() throws {
        #expect(try Self.facts { $0.textVersion = nil }.text.contains("Text version        erased"))
    }
}
