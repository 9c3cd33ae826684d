import LetterModel
import TemplateLints
import Testing

/// The lints on blocks, pages, variables and headings.
struct LetterStructureTests {
    @Test func `a letter has every block that the campaign requires`() {
        var trial = LintTrial(
            "[[blok:hulp-buitenland]]\n\n[[blok:om]]",
            blocks: ["hulp-buitenland": "a", "om": "[[blok:echt]]", "echt": "b"]
        )
        trial.rules.requiredBlocks = ["hulp", "echt", "privacy", "hul"]
        let found = trial.findings(of: RequiredBlockMissing())
        #expect(found.map(\.found) == ["The letter has no block 'privacy'.", "The letter has no block 'hul'."])
        #expect(found.allSatisfy { $0.level == .error && $0.place.file == "letter.nl.md" })
    }

    @Test(arguments: [
        ("[[blok:a]]\n\n[[blok:b]]", ""), ("[[blok:a]]", "lacks b"),
        ("[[blok:a]]\n\n[[blok:b]]\n\n[[blok:c]]", "has besides c"),
        ("[[blok:b]]\n\n[[blok:a]]", "another order"), ("[[blok:c]]", "lacks a, b and has besides c"),
    ])
    func `an English letter has the blocks of the Dutch one in their order`(body: String, difference: String) {
        let blocks = ["a": "a", "b": "b", "c": "c"]
        var trial = LintTrial()
        trial.add("[[blok:a]]\n\n[[blok:b]]", blocks: blocks)
        trial.add(body, .english, blocks: blocks)
        let found = trial.findings(of: BlocksDiffer())
        #expect(found.isEmpty == difference.isEmpty)
        #expect(found.allSatisfy { $0.found.contains(difference) && $0.place.file == "letter.en.md" })
    }

    @Test func `letters of two languages use the same fields, however they spell them`() {
        var trial = LintTrial()
        trial.add("((naam)) ((Telefoon)) ((webadres))")
        trial.add("((NAAM)) ((tele-foon)) ((land))", .english)
        let found = trial.findings(of: FieldsDiffer())
        #expect(found.map(\.place.file) == ["letter.en.md", "letter.nl.md"])
        #expect(found[0].found.contains("((webadres))") && found[1].found.contains("((land))"))
    }

    @Test(arguments: [(2, 4, 0), (3, 4, 1), (2, 5, 1), (3, 5, 2)])
    func `a letter keeps to its pages in both forms`(normal: Int, large: Int, expected: Int) {
        var trial = LintTrial()
        trial.add("Tekst.", pages: [.normal: normal, .largePrint: large])
        #expect(trial.findings(of: PageLimit()).count == expected)
        trial.rules.maximumPages = 9
        trial.rules.maximumLargePrintPages = 9
        #expect(trial.findings(of: PageLimit()).isEmpty)
    }

    @Test(arguments: [(0, 0), (90, 0), (91, 1), (400, 1), (-1, 1)])
    func `a variable that is used was checked lately`(daysAgo: Int, expected: Int) {
        var trial = LintTrial("Bel ((telefoon)).")
        let checked = CalendarDate(daysSince1970: LintTrial.today.daysSince1970 - daysAgo)
        let place = SourcePlace(file: "../central.yaml", line: 3, column: 3)
        trial.variables = [
            LintedVariable(name: "Telefoon", place: place, checkedOn: checked),
            LintedVariable(name: "unused", place: place, checkedOn: CalendarDate(daysSince1970: 0)),
        ]
        let found = trial.findings(of: StaleVariable())
        #expect(found.count == expected)
        #expect(found.allSatisfy { $0.level == .warning && $0.place == place })
    }

    @Test func `long text has headings, and lists part a text as headings do`() {
        let line = String(repeating: "woord ", count: 13)
        let eight = String(repeating: line + "\n", count: 8), nine = String(repeating: line + "\n", count: 9)
        #expect(LintTrial(eight).findings(of: NoHeadingForLong()).isEmpty)
        #expect(LintTrial(nine).findings(of: NoHeadingForLong()).map(\.level) == [.hint])
        #expect(LintTrial(String(repeating: line, count: 9)).findings(of: NoHeadingForLong()).count == 1)
        #expect(LintTrial("\(eight)\n# Kop\n\(eight)").findings(of: NoHeadingForLong()).isEmpty)
        #expect(LintTrial("\(eight)\n* punt\n\n\(eight)").findings(of: NoHeadingForLong()).isEmpty)
        #expect(LintTrial("\(eight)\n\(line)\n\n\(line)").places(of: NoHeadingForLong()) == ["10:1"])
    }

    @Test func `the fonts have every character of every version`() {
        var trial = LintTrial("Een é en een 日((ja??.||日))")
        trial.canShow = { $0 != "日" }
        #expect(trial.places(of: CharacterNotInFont()) == ["1:14", "1:24"])
        #expect(
            trial.findings(of: CharacterNotInFont()).allSatisfy { $0.found.contains("U+65E5") && $0.level == .error }
        )
    }

    @Test func `what the reading of a campaign finds is shown under its lint`() {
        let trial = LintTrial("Bel ((bsn)).")
        #expect(trial.findings(of: UnknownField()).map(\.code) == ["forbidden-field"])
        #expect(trial.findings(of: MissingVariable()).isEmpty)
    }
}
