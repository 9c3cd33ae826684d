import Campaign
import Foundation
import LetterModel
import LetterRun
import LetterTemplates
import TemplateReview
import TestSupport
import Testing

/// Proofs of the example campaign: what stands on their pages.
struct TemplateProofTests {
    private static let forms = [("first", false), ("first", true), ("reminder-1", false)]

    /// Of letters in which the margins hold nothing but notes: 22 mm at the left, 28 mm at the right.
    private static let textEdges = (left: 62.0, right: 516.0)

    private func notes(_ words: [Proof.Word]) -> [Proof.Word] {
        words.filter { $0.right < Self.textEdges.left || $0.left > Self.textEdges.right }
    }

    @Test(arguments: forms)
    func `every judge is pleased`(round: String, isLargePrint: Bool) throws {
        let proof = try ProofScenario().make { ($0.round, $0.isLargePrint) = (round, isLargePrint) }
        // The structure of a letter takes poppler a third of a second.
        try PDFJudges.expectClean(proof.path, readsStructure: round == "reminder-1")
        #expect(PDFInspection.findings(in: proof.bytes, sides: .single) == [])
    }

    @Test(arguments: ProofScenario.styles.indices)
    func `notes stand on the sheet, in nobody's way, whatever the style`(style: Int) throws {
        let proof = try ProofScenario(ProofScenario.styles[style]).make()
        #expect(PDFInspection.findings(in: proof.bytes, sides: .single) == [])
        for (number, words) in try proof.words().enumerated() {
            for (index, word) in words.enumerated() {
                #expect(word.left > 8 && word.right < 588 && word.bottom < 834, "page \(number + 1)")
                for other in words[..<index] {
                    // Boxes are as high as the font allows, so that those of neighbouring lines may touch.
                    let across = min(word.right, other.right) - max(word.left, other.left)
                    let down = min(word.bottom, other.bottom) - max(word.top, other.top)
                    let isOverlap = across > 0.5 && down > min(word.bottom - word.top, other.bottom - other.top) / 2
                    #expect(!isOverlap, "page \(number + 1): \(word.text) and \(other.text)")
                }
            }
        }
    }

    @Test(arguments: forms)
    func `every page is marked, and the mark stands in place of the reference`(
        round: String,
        isLargePrint: Bool
    ) throws {
        let proof = try ProofScenario().make { ($0.round, $0.isLargePrint) = (round, isLargePrint) }
        let pages = try proof.pages()
        for (number, page) in pages.enumerated() {
            #expect(page.contains("PROEF VOORBEELD"), "page \(number + 1)")
            #expect(page.contains("Proefbladzijde \(number + 1):"))
            #expect(page.firstMatch(of: /[0-9]{9}/) == nil)
        }
        for letter in proof.letters() {
            let first = pages[letter.pages.lowerBound - 1]
            #expect(first.contains("Kenmerk: PROEF") || first.contains("Reference: PROEF"), "\(letter.title)")
        }
    }

    @Test func `a campaign whose record is no example has the mark of a proof alone`() throws {
        let scenario = try ProofScenario()
        try FileManager.default.removeItem(
            atPath: scenario.folder.path("Templates/extra-controlestap/legal-basis.yaml")
        )
        for page in try scenario.make().pages() {
            #expect(page.contains("PROEF") && !page.contains("VOORBEELD"))
        }
    }

    @Test(arguments: ["first", "reminder-1"])
    func `each field of a letter is named in the margin of each of its proofs`(round: String) throws {
        let scenario = try ProofScenario()
        let proof = try scenario.make { $0.round = round }
        let words = try proof.words()
        let campaign = try CampaignOpening.open(scenario.request.campaign)
        let texts = try #require(campaign.round(named: round)).letters
        let sources = campaign.files.filter { $0.path.hasSuffix(".md") }.map {
            String(decoding: $0.bytes, as: UTF8.self)
        }
        // A date that a first letter does not have is printed where the condition holds.
        let written = sources.joined().replacing("((datum eerste brief))", with: "")
        for text in texts {
            let code = text.template.header.code
            let proofs = proof.letters().filter { $0.title.hasPrefix(code + ",") }
            #expect(proofs.count >= 8, "\(code)")
            // What is only asked about is not printed.
            let printed = text.template.fieldUses.map(\.name).filter { written.contains("((\($0)))") }
            for letter in proofs {
                let named = letter.pages.flatMap { notes(words[$0 - 1]).map(\.text) }.joined(separator: " ")
                for name in printed + ["naam en adres", "datum", "kenmerk"] {
                    #expect(named.contains(name), "\(letter.title): \(name)")
                }
            }
        }
    }

    @Test(arguments: [
        ("Geachte", "aanhef"), ("mijn.digid.nl", "mijn"), ("machtigen.digid.nl", "machtigen"), ("Logius,", "postadres"),
        ("www.autoriteitpersoonsgegevens.nl.", "klacht"), ("hoogstens", "bewaartermijn"),
    ])
    func `a name stands beside the line on which its value begins`(value: String, name: String) throws {
        let proof = try ProofScenario.example()
        let words = try proof.words()
        let plain = try #require(proof.letters().first)
        for page in plain.pages {
            guard let found = words[page - 1].first(where: { $0.text == value }) else { continue }
            let note = try #require(notes(words[page - 1]).first { $0.text.hasPrefix(name) })
            // A note of two lines begins beside its line.
            let distance = (note.top + note.bottom) / 2 - (found.top + found.bottom) / 2
            #expect(distance > -3 && distance < 12, "\(name)")
            return
        }
        Issue.record("\(value) is in no letter.")
    }

    @Test func `the table of contents leads to the pages of the letters`() throws {
        let proof = try ProofScenario.example()
        let (pages, letters) = (try proof.pages(), proof.letters())
        let overview = pages[..<(try #require(letters.first).pages.lowerBound - 1)].joined()
        let listed = overview.matches(of: #/ {2,}([a-zé ,]+?)[ .]+([0-9]+)\n/#).map { (String($0.1), Int($0.2) ?? 0) }
        #expect(listed.map(\.1) == letters.map(\.pages.lowerBound))
        for (entry, letter) in zip(listed, letters) { #expect(letter.title.hasSuffix(", \(entry.0)")) }
        for letter in letters {
            for page in letter.pages { #expect(pages[page - 1].contains(letter.title.split(separator: ",")[0])) }
        }
        #expect(try proof.overview().contains("\(letters.count) brieven, \(pages.count) bladzijden"))
        #expect(proof.report.hasPrefix("\(proof.path): \(letters.count) letters on \(pages.count) pages.\n"))
    }

    @Test func `the same wish gives the same bytes, whatever was there`() throws {
        let scenario = try ProofScenario()
        let first = try scenario.make()
        try scenario.folder.write("%PDF-1.4 something else", to: "proof.pdf")
        let again = try scenario.make()
        #expect(first.bytes == again.bytes && first.report == again.report)
        let other = try ProofScenario().make { $0.asOf = CalendarDate(daysSince1970: 20_000) }
        #expect(other.bytes != first.bytes)
    }

    @Test func `a note is heard right behind the text it belongs to`() throws {
        let proof = try ProofScenario.example()
        let aloud = PDFInspection.textAloud(in: proof.bytes)
        #expect(aloud.contains(/Geachte mevrouw De Wilgenmaker,\s+Per persoon: aanhef\./))
        #expect(aloud.contains(/2595 AN {2}'S-GRAVENHAGE\s+Per persoon: naam en adres\.\s+Datum: 16 november 2026/))
        #expect(aloud.contains(/16 november 2026\s+In alle brieven gelijk: datum\.\s+Kenmerk: PROEF/))
        #expect(aloud.contains(/gewone geadresseerde, geen titel, bladzijde [0-9]+\n/))
    }
}
