import LetterModel
import TestSupport
import Testing

@testable import LegalBasis

struct ApprovalComparisonTests {
    @Test func `a changed comma is told as exactly that`() throws {
        var sample = try SampleApprovals()
        sample.change("letter.nl.md") { $0.replacing("Zet nu een", with: "Zet, nu een") }
        #expect(
            try sample.changes() == [
                "letter.nl.md:3: was «Zet nu een controle aan.», is now «Zet, nu een controle aan.»."
            ]
        )
    }

    @Test func `a changed setting is told with both values, without a line that nobody can find`() throws {
        var sample = try SampleApprovals()
        sample.change("campaign.yaml") { $0.replacing("500", with: "5000") }
        #expect(try sample.changes() == ["campaign.yaml: bundleSize= was «500», is now «5000»."])
    }

    @Test func `lines that came and went are told with their places`() throws {
        var sample = try SampleApprovals()
        sample.change("letter.nl.md") { "PS voor iedereen\n" + $0.replacing("Dat is veilig.\n", with: "") }
        let changes = try sample.changes()
        #expect(changes.count == 2)
        #expect(changes.first?.hasPrefix("letter.nl.md:1: ") == true && changes[0].contains("PS voor iedereen"))
        #expect(changes.last?.hasPrefix("letter.nl.md:5: ") == true && changes[1].contains("Dat is veilig."))
    }

    @Test func `another text is not told line by line`() throws {
        var sample = try SampleApprovals()
        sample.change("letter.nl.md") { _ in (1...40).map { "Regel \($0)" }.joined(separator: "\n") }
        let changes = try sample.changes()
        #expect(changes.count == 6 && changes.last?.contains("other lines") == true)
    }

    @Test func `a picture is only told to be another`() throws {
        var sample = try SampleApprovals()
        sample.change("logo.svg") { _ in "<svg><!-- --></svg>" }
        #expect(try sample.changes() == ["logo.svg: has changed."])
    }

    @Test func `a part that came and one that went are told`() throws {
        var sample = try SampleApprovals()
        sample.subject.parts.removeAll { $0.name == "logo.svg" }
        sample.subject.parts.append(SampleApprovals.part("blocks/nieuw.nl.md", .text, "Nieuw.\n"))
        #expect(try sample.changes() == ["blocks/nieuw.nl.md: was added.", "logo.svg: is no longer there."])
    }

    @Test func `without what was signed the change is told all the same`() throws {
        var sample = try SampleApprovals()
        sample.files.part = { _ in nil }
        sample.change("letter.nl.md") { $0 + "PS\n" }
        #expect(try sample.changes().first?.contains("letter.nl.md: has changed; what it was is not kept") == true)
    }

    @Test func `a kept part that was tampered with is not believed`() throws {
        var sample = try SampleApprovals()
        sample.files.part = { _ in Array("Beste lezer,\n".utf8) }
        sample.change("letter.nl.md") { $0 + "PS\n" }
        #expect(try sample.changes().first?.contains("what it was is not kept") == true)
    }

    @Test func `a request of other words is told as such, although no part changed`() throws {
        var sample = try SampleApprovals()
        sample.subject.title = "Een andere titel"
        let changes = try sample.changes()
        #expect(changes.count == 1 && changes[0].hasPrefix("approvals/legal.txt:"))
        #expect(changes[0].contains("Een andere titel"))
    }

    @Test func `another campaign's approval is none`() throws {
        var sample = try SampleApprovals()
        sample.subject.campaign = "een-andere"
        #expect(try sample.changes().first?.contains("een-andere") == true)
    }

    @Test func `a change cannot write to a terminal`() throws {
        var sample = try SampleApprovals()
        sample.change("letter.nl.md") { $0.replacing("veilig", with: "\u{1B}[2J\u{202E}veilig") }
        let text = try sample.changes().joined()
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    }

    @Test func `lines of any two texts are all accounted for`() {
        var generator = SplitMix(seed: 7)
        for _ in 0..<500 {
            let old = Self.text(&generator), new = Self.text(&generator)
            let lines = ContentDifference(from: Array(old.utf8), to: Array(new.utf8)).lines
            #expect(Self.applying(lines, to: old) == new)
            #expect(lines.isEmpty == (old == new))
        }
    }

    private static func text(_ generator: inout SplitMix) -> String {
        (0..<Int.random(in: 0...9, using: &generator)).map { _ in
            ["a", "b", "c"].randomElement(using: &generator) ?? ""
        }
        .joined(separator: "\n")
    }

    /// The new text, made of the old one and the differences alone.
    private static func applying(_ lines: [ContentDifference.Line], to old: String) -> String {
        var rest = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        var result: [String] = []
        for line in lines {
            while result.count < line.number - 1, let kept = rest.popFirst() { result.append(kept) }
            if let gone = line.old, rest.popFirst() != gone { return "the old line is another" }
            if let new = line.new { result.append(new) }
        }
        return (result + rest).joined(separator: "\n")
    }
}
