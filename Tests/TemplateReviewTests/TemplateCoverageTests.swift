import Foundation
import LetterModel
import LetterRun
import TestSupport
import Testing

@testable import TemplateReview

/// Who sees what, on the sample extract.
struct TemplateCoverageTests {
    /// `place text/else text decider`, exact numbers.
    private func outline(_ passages: [TemplateCoverage.Passage]) -> [String] {
        passages.map { passage in
            let counts = [passage.text, passage.elseText].map { $0.map { "\($0.recipients.exact)" } ?? "–" }
            return "\(passage.place) \(counts.joined(separator: "/")) \(passage.decidedBy.rawValue) \(passage.depth)"
        }
    }

    private func letter(_ coverage: TemplateCoverage, _ file: String) throws -> TemplateCoverage.Letter {
        try #require(coverage.letters.first { $0.file == file })
    }

    @Test func `every recipient is in one letter`() throws {
        let coverage = try ReviewScene().coverage()
        #expect(coverage.recipients.exact > 500)
        #expect(coverage.letters.map(\.recipients.exact).reduce(0, +) == coverage.recipients.exact)
    }

    @Test func `who has no letter in the own language is counted with the Dutch one`() throws {
        let scene = try ReviewScene()
        let before = try scene.coverage()
        let english = before.letters.filter { $0.language == .english }
        let wished = english.map(\.recipients.exact).reduce(0, +)
        let missing = before.letters.map(\.inDutchForWantOfTheirLanguage.exact).reduce(0, +)
        try #require(wished > 0)
        try scene.change("campaign.yaml") { text in
            text.split(separator: "\n").filter { !$0.hasSuffix(".en.md") }.joined(separator: "\n") + "\n"
        }
        let after = try scene.coverage()
        #expect(after.recipients == before.recipients)
        #expect(after.letters.allSatisfy { $0.language == .dutch })
        #expect(after.letters.map(\.inDutchForWantOfTheirLanguage.exact).reduce(0, +) == wished + missing)
        #expect(Set(english.map(\.file)).isSubset(of: after.unseen.files))
    }

    @Test func `what the campaign decides is seen by all or by none`() throws {
        let scene = try ReviewScene()
        try scene.write("((taal=nl??Ja.||Nee.)) ((variant=abroad??Weg.)) ((telefoon!leeg??Bel.))")
        let coverage = try scene.coverage()
        let letter = try letter(coverage, "letter.nl.md")
        let all = letter.recipients.exact
        let line = try scene.folder.text(of: "new/\(ReviewScene.name)/letter.nl.md").split(
            separator: "\n",
            omittingEmptySubsequences: false
        ).firstIndex { $0.hasPrefix("((taal") }
        let row = try #require(line) + 1
        #expect(
            outline(letter.optionalTexts).prefix(3) == [
                "letter.nl.md:\(row):1 \(all)/0 campaign 0", "letter.nl.md:\(row):24 0/– campaign 0",
                "letter.nl.md:\(row):49 \(all)/– campaign 0",
            ]
        )
        let text = coverage.text(isColoured: false)
        #expect(text.contains(/always +never +letter\.nl\.md:\d+:1 +taal=nl +Ja\. \|\| Nee\./))
        #expect(text.contains(/never +– +letter\.nl\.md:\d+:24/))
        let unseen = coverage.unseen.texts.map { "\($0.condition) \($0.isElseText) \($0.decidedBy) \($0.excerpt)" }
        #expect(unseen.contains("taal=nl true campaign Nee."))
        #expect(unseen.contains("variant=abroad false campaign Weg."))
    }

    @Test func `text within text counts those who see the text around it`() throws {
        let scene = try ReviewScene()
        let passages = "((land!leeg??Buiten ((land=belgië??A||B)) ((taal=nl??N))||Binnen ((land!leeg??C||D))))"
        try scene.write(passages, to: "letter.abroad.nl.md")
        let coverage = try scene.coverage()
        let letter = try letter(coverage, "letter.abroad.nl.md")
        let found = Array(letter.optionalTexts.prefix(4))
        try #require(found.count == 4)
        let (outside, inside) = (found[0].text?.recipients.exact ?? 0, found[0].elseText?.recipients.exact ?? 0)
        #expect(outside + inside == letter.recipients.exact && outside > 0 && inside > 0)
        let belgium = found[1].text?.recipients.exact ?? -1
        #expect(belgium + (found[1].elseText?.recipients.exact ?? -1) == outside)
        #expect(found[2].text?.recipients.exact == outside && found[2].decidedBy == .campaign)
        #expect(found[3].text?.recipients.exact == 0 && found[3].elseText?.recipients.exact == inside)
        #expect(found.map(\.depth) == [0, 1, 1, 1])
        let unseen = coverage.unseen.texts.filter { $0.place == found[3].place }
        #expect(unseen.map(\.isElseText) == [false] && unseen.first?.decidedBy == .recipient)
    }

    @Test func `a block that a letter includes twice counts nobody twice`() throws {
        let scene = try ReviewScene()
        try scene.folder.write("((land!leeg??Ver.||Dichtbij.))\n", to: "new/\(ReviewScene.name)/blocks/land.nl.md")
        try scene.write("[[blok:land]]\n\n((taal=nl??[[blok:land]]))\n\n[[blok:land]]", to: "letter.abroad.nl.md")
        let coverage = try scene.coverage()
        let letter = try letter(coverage, "letter.abroad.nl.md")
        let block = letter.optionalTexts.filter { $0.place == "blocks/land.nl.md:1:1" }
        try #require(block.count == 1)
        let counts = [block[0].text, block[0].elseText].map { $0?.recipients.exact ?? 0 }
        #expect(counts.reduce(0, +) == letter.recipients.exact)
    }

    @Test func `a text that one letter never shows is seen when another one shows it`() throws {
        let scene = try ReviewScene()
        try scene.change("blocks/privacy.nl.md") { "((variant=abroad??Ver weg.||Dichtbij.)) " + $0 }
        let coverage = try scene.coverage()
        #expect(coverage.unseen.texts.allSatisfy { $0.condition != "variant=abroad" })
        let standard = try letter(coverage, "letter.nl.md").optionalTexts.filter { $0.condition == "variant=abroad" }
        #expect(standard.map { $0.text?.recipients.exact } == [0])
    }

    @Test func `letters and files that reach nobody are named`() throws {
        let scene = try ReviewScene()
        try scene.folder.write("Oud.\n", to: "new/\(ReviewScene.name)/blocks/oud.nl.md")
        try scene.change("campaign.yaml") { $0.replacing("narrowing: {}", with: "narrowing: { languages: [en] }") }
        let coverage = try scene.coverage()
        let empty = coverage.letters.filter { $0.recipients.exact == 0 }.map(\.file)
        try #require(empty.contains("letter.nl.md"))
        #expect(coverage.unseen.letters == empty)
        #expect(coverage.unseen.files == ["blocks/oud.nl.md"])
        let text = coverage.text(isColoured: false)
        #expect(text.contains("\n  letter.nl.md: nobody gets this letter\n"))
        #expect(text.contains("\n  blocks/oud.nl.md: no letter of any round uses this file"))
    }

    @Test func `small numbers stay hidden in text and JSON`() throws {
        let scene = try ReviewScene()
        try scene.write("((land!leeg??A||B))", to: "letter.abroad.nl.md")
        let coverage = try scene.coverage()
        let passage = try #require(try letter(coverage, "letter.abroad.nl.md").optionalTexts.first)
        try #require((1...9).contains(passage.elseText?.recipients.exact ?? 0))
        #expect(coverage.text(isColoured: false).contains(#/ \d+ +<10 +letter\.abroad\.nl\.md:\d+:1 /#))
        let json = String(decoding: try coverage.json(), as: UTF8.self)
        #expect(json.contains(#""recipients" : "<10""#))
        #expect(!json.contains(/"(recipients|inDutchForWantOfTheirLanguage)" : [1-9]\b/))
    }

    @Test func `the document is JSON with sorted keys and a version`() throws {
        let bytes = try ReviewScene().coverage().json()
        let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(object["format"] as? Int == 1 && object["asOf"] as? String == "2026-11-16")
        #expect(
            Set(object.keys) == ["format", "campaign", "round", "asOf", "recipients", "letters", "unseen"]
        )
        #expect(bytes.last == UInt8(ascii: "\n"))
    }
}
