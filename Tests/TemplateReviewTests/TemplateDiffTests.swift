import Foundation
import LetterModel
import LetterRun
import TestSupport
import Testing

@testable import TemplateReview

/// What changed between two copies of the example campaign.
struct TemplateDiffTests {
    /// The lines of a difference that are not equal in both letters.
    private func marked(_ difference: TemplateDiff.Difference) -> [String] {
        difference.hunks.flatMap { $0.lines(DifferencePaint(isColoured: false)) }.filter {
            $0.hasPrefix("~ ") || $0.hasPrefix("+ ") || $0.hasPrefix("- ")
        }
    }

    @Test(arguments: [true, false])
    func `equal campaigns have no difference`(hasExtract: Bool) throws {
        let difference = try ReviewScene().difference(hasExtract: hasExtract)
        #expect(difference.hasEqualLetters && difference.differences.isEmpty)
        #expect(difference.files == TemplateDiff.Files(added: [], removed: [], changed: []))
        #expect(difference.recipients.map { $0.unchanged == $0.new && $0.changed.exact == 0 } ?? !hasExtract)
        #expect(difference.text(isColoured: false).hasSuffix("No letter that is in both has other words."))
    }

    @Test func `a changed central variable is a change of each letter that prints it`() throws {
        let scene = try ReviewScene()
        try scene.change("../central.yaml") { $0.replacing("\"088 123 65 55\"", with: "\"088 123 00 00\"") }
        let difference = try scene.difference()
        #expect(difference.files.changed == ["../central.yaml"])
        let words = difference.differences.flatMap(marked)
        #expect(!words.isEmpty && words.allSatisfy { $0.contains("[-65 55.-]{+00 00.+}") })
        let changed = difference.letters.map { $0.changedRecipients?.exact ?? -1 }.reduce(0, +)
        #expect(changed == difference.recipients?.changed.exact && changed > 400)
        #expect(difference.differences.compactMap { $0.recipients?.exact }.reduce(0, +) == changed)
    }

    @Test func `only people who see a text are counted when it changes`() throws {
        let scene = try ReviewScene()
        try scene.change("letter.abroad.nl.md") { $0.replacing("U woont buiten Nederland.", with: "U woont ver weg.") }
        let coverage = try scene.coverage()
        let reading = try #require(coverage.letters.first { $0.file == "letter.abroad.nl.md" }).optionalTexts.first {
            $0.condition == "land!leeg"
        }
        let readers = try #require(reading?.text?.recipients.exact)
        let difference = try scene.difference()
        try #require(difference.differences.count == 1)
        #expect(
            difference.recipients?.changed.exact == readers && difference.differences[0].recipients?.exact == readers
        )
        #expect(marked(difference.differences[0]) == ["~ U woont [-buiten Nederland.-]{+ver weg.+}"])
        let versions = try #require(difference.differences[0].letters.first)
        #expect(versions.conditions.contains(TemplateDiff.Condition(condition: "land!leeg", holds: true)))
        let total = (difference.recipients?.unchanged.exact ?? 0) + readers
        #expect(total == coverage.recipients.exact)
    }

    @Test func `without an extract both texts of a condition are compared`() throws {
        let scene = try ReviewScene()
        try scene.write("Kop. ((land!leeg??Een ((land=x??a||b)).||Twee.))", in: ["old"])
        try scene.write("Kop. ((land!leeg??Een ((land=x??a||c)).||Drie.))")
        let difference = try scene.difference(hasExtract: false)
        #expect(difference.recipients == nil && difference.differences.allSatisfy { $0.recipients == nil })
        let letter = try #require(
            difference.letters.first { $0.letter.variant == .standard && $0.letter.language == .dutch }
        )
        // Filled with x, filled with something else, empty.
        #expect(letter.versions == 3 && letter.changedVersions == 2 && !letter.hasMoreVersions)
        #expect(Set(difference.differences.flatMap(marked)) == ["~ Een [-b.-]{+c.+}", "- Twee.", "+ Drie."])
        let conditions = difference.differences.flatMap(\.letters).map(\.conditions)
        #expect(
            conditions == [
                [
                    TemplateDiff.Condition(condition: "land!leeg", holds: true),
                    TemplateDiff.Condition(condition: "land=x", holds: false),
                ],
                [
                    TemplateDiff.Condition(condition: "land!leeg", holds: false),
                    TemplateDiff.Condition(condition: "land=x", holds: false),
                ],
            ]
        )
    }

    @Test func `too many versions are capped, and each text is still looked at`() throws {
        let scene = try ReviewScene()
        let fields = ["naam", "land", "adresregel1", "adresregel2", "adresregel3"]
        let texts = fields.map { "(($0=a??$0 een.||(($0=b??$0 twee.||$0 drie.))))".replacing("$0", with: $0) }
        try scene.write(texts.joined(separator: " "), in: ["old", "new"])
        try scene.change("letter.nl.md") { $0.replacing("naam twee", with: "naam vier") }
        let difference = try scene.difference(hasExtract: false)
        let letter = try #require(
            difference.letters.first { $0.letter.variant == .standard && $0.letter.language == .dutch }
        )
        #expect(letter.hasMoreVersions && letter.versions == LetterVersions.limit && letter.changedVersions > 0)
        #expect(difference.text(isColoured: false).contains("more than \(LetterVersions.limit)"))
    }

    @Test func `values of people show as their field, however it is spelt`() throws {
        let scene = try ReviewScene()
        try scene.write("Dag ((Naam In-lopende_Tekst)), u woont in ((land)).", in: ["old"])
        try scene.write("Hallo ((naam in lopende tekst)), u woont in ((land)).")
        for hasExtract in [true, false] {
            let difference = try scene.difference(hasExtract: hasExtract)
            let words = Set(difference.differences.flatMap(marked))
            #expect(words.contains { $0.hasPrefix("~ [-Dag-]{+Hallo+} ((naam in lopende tekst)), u woont in") })
            #expect(words.allSatisfy { $0.contains("[-Dag-]{+Hallo+}") })
            // In the Netherlands the country is empty, and vanishes from the letter.
            #expect(words.contains { $0.hasSuffix(" u woont in.") } == hasExtract)
        }
    }

    @Test func `codes, subjects, files and salutations are listed`() throws {
        let scene = try ReviewScene()
        try scene.change("letter.nl.md") {
            $0.replacing("code: ECS-S-NL", with: "code: ECS-Z-NL").replacing("Zet een", with: "Zet nu een")
        }
        try scene.folder.write("Nieuw.\n", to: "new/\(ReviewScene.name)/blocks/nieuw.nl.md")
        try scene.change("letter.abroad.nl.md") { $0 + "\n[[blok:nieuw]]\n" }
        try scene.change("campaign.yaml") { $0.replacing("nl: Geachte heer, mevrouw", with: "nl: Beste lezer") }
        let difference = try scene.difference()
        let text = difference.text(isColoured: false)
        #expect(difference.files.added == ["blocks/nieuw.nl.md"])
        #expect(difference.files.changed == ["campaign.yaml", "letter.abroad.nl.md", "letter.nl.md"])
        #expect(text.contains("\n  added blocks/nieuw.nl.md\n"))
        #expect(text.contains("\nCode of the letter standard nl: ECS-S-NL → ECS-Z-NL\n"))
        #expect(text.contains("\nSubject of standard nl (ECS-Z-NL): 'Zet een extra"))
        #expect(text.contains("\nNeutral salutation (nl): 'Geachte heer, mevrouw' → 'Beste lezer'\n"))
        let rows = difference.differences.flatMap(marked)
        #expect(rows.contains("~ Betreft: Zet {+nu+} een extra controle aan voor uw DigiD"))
        #expect(rows.contains("+ Nieuw."))
        #expect(
            rows.contains("- Geachte heer, mevrouw,") || rows.contains("~ [-Geachte heer, mevrouw,-]{+Beste lezer,+}")
        )
    }

    @Test func `letters that come and go are named with the people who move`() throws {
        let scene = try ReviewScene()
        let english = try #require(try scene.coverage().letters.first { $0.file == "letter.en.md" })
        try scene.change("campaign.yaml") { $0.replacing("      - letter.en.md\n", with: "") }
        let difference = try scene.difference()
        #expect(difference.removedLetters.map(\.code) == [english.code] && difference.addedLetters.isEmpty)
        let move = try #require(difference.recipients?.moves.first)
        #expect(difference.recipients?.moves.count == 1)
        #expect(move.from?.code == english.code && move.to?.code == "ECS-S-NL")
        #expect(move.recipients == english.recipients)
        #expect(!difference.hasEqualLetters)
        #expect(difference.text(isColoured: false).contains("\nNo letter any more: standard en (ECS-S-EN)\n"))
    }

    @Test func `people who get no letter any more, or one for the first time, are counted`() throws {
        let scene = try ReviewScene()
        try scene.change("campaign.yaml") { $0.replacing("minimumAge: 18", with: "minimumAge: 50") }
        let difference = try scene.difference()
        let recipients = try #require(difference.recipients)
        let gone = recipients.moves.filter { $0.to == nil }.map(\.recipients.exact).reduce(0, +)
        #expect(gone > 0 && recipients.old.exact - recipients.new.exact == gone)
        #expect(recipients.unchanged == recipients.new)
        let back = try TemplateDiff.compare(scene.plan("new"), scene.plan("old"), today: ReviewScene.day)
        let come = back.recipients?.moves.filter { $0.from == nil }.map(\.recipients.exact).reduce(0, +)
        #expect(come == gone)
    }

    @Test func `a letter that nobody of the extract gets is compared all the same`() throws {
        let scene = try ReviewScene()
        for copy in ["old", "new"] {
            try scene.change("campaign.yaml", in: copy) {
                $0.replacing("narrowing: {}", with: "narrowing: { languages: [en] }")
            }
        }
        try scene.change("letter.nl.md") { $0.replacing("((aanhef)),", with: "Dag ((aanhef)),") }
        let difference = try scene.difference()
        try #require(difference.differences.count == 1)
        #expect(difference.differences[0].recipients?.exact == 0 && difference.recipients?.changed.exact == 0)
    }

    @Test func `a failure says of which campaign it speaks`() throws {
        let scene = try ReviewScene()
        try scene.change("letter.nl.md", in: "old") { $0.replacing("((aanhef))", with: "((aanhief))") }
        let failure = try #require(throws: RunFailure.self) { try scene.difference() }
        #expect(failure.status == .configuration)
        #expect(failure.message.hasPrefix("In \(scene.folder.path("old/\(ReviewScene.name)")):\nletter.nl.md:"))
    }

    @Test(arguments: [true, false])
    func `the document is JSON with hunks`(hasExtract: Bool) throws {
        let scene = try ReviewScene()
        try scene.change("blocks/waarom.nl.md") { $0.replacing("raden of stelen", with: "raden, lezen of stelen") }
        let json = try scene.difference(hasExtract: hasExtract).json()
        #expect(try scene.difference(hasExtract: hasExtract).json() == json)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
        #expect(object["format"] as? Int == 1)
        #expect((object["recipients"] != nil) == hasExtract)
        let differences = try #require(object["differences"] as? [[String: Any]])
        let hunk = try #require((differences.first?["hunks"] as? [[String: Any]])?.first)
        let rows = try #require(hunk["rows"] as? [[String: Any]])
        #expect(rows.count == hunk["oldCount"] as? Int)
        #expect(Set(rows.compactMap { $0["fate"] as? String }) == ["same", "changed"])
    }
}
