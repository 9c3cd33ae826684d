import LetterModel
import LetterTemplates
import Testing

/// Where messages point, and what they advise.
struct TemplateMessageTests {
    private let blocks = [
        "privacy.nl": "Wij bewaren ((naan)).", "hulp": "Bel ((tel))\nof ((naam??kom", "diep": "a\n\n[[blok:hulp]]",
        "groet.en": "Bye", "regels": "((datum<gisteren??a))",
    ]

    private func messages(_ source: String, acceptsOtherNames: Bool = false) -> [Diagnostic] {
        let found = LetterTemplate.compile(
            TemplateSource(path: "letter.nl.md", text: source),
            blocks: { name in blocks[name].map { TemplateSource(path: "blocks/\(name).md", text: $0) } },
            vocabulary: TemplateVocabulary(centralVariables: ["telefoon"], acceptsOtherNames: acceptsOtherNames),
            blockNames: blocks.keys.sorted()
        ).diagnostics
        return found.filter { $0.code != "front-matter-missing" }
    }

    @Test(arguments: [
        // Comparisons: the sign itself is pointed at.
        ("((naam==Jan??a))", "1:7", "Found '==', which compares nothing.", "Did you mean =?"),
        ("a ((taal <> en??a))", "1:10", "Found '<>', which compares nothing.", "Did you mean !=?"),
        ("((naam~=Jan??a))", "1:7", "Found '~=', which compares nothing.", "Did you mean =?"),
        (
            "((datum>=2026-11-01??a))", "1:8", "Found '>=', which compares nothing.",
            "For 'at most 3' write <4, for 'at least 3' write >2."
        ),
        ("x\n((naam!leg??a))", "2:7", "Found '!leg'.", "Did you mean !leeg?"),
        ("((land<??a))", "1:7", "Found '<' with nothing behind it.", "Write it, such as <2 or <2026-11-01."),
        ("((datum<2026-13-01??a))", "1:8", "Found '2026-13-01', which is not a day.", "Correct the day."),
        ("((datum=31-2-2026??a))", "1:8", "Found '31-2-2026', which is not a day.", "Correct the day."),
        ("((Datum_eerste-brief>morgen??a))", "1:21", "Found 'morgen', which is not a day.", "Correct the day."),
        ("((naam??((land==NL??a))))", "1:15", "Found '==', which compares nothing.", "Did you mean =?"),
        // Blocks.
        (
            "a\n[[blok:privcy]]", "2:1", "Found [[blok:privcy]], but there is no such block.",
            "Did you mean [[blok:privacy]]?"
        ),
        ("[[blok:Hulp]]", "1:1", "Found [[blok:Hulp]], but there is no such block.", "Did you mean [[blok:hulp]]?"),
        (
            "[[blok:groet]]", "1:1",
            "Found [[blok:groet]], which is there in another language only: blocks/groet.en.md.",
            "Write blocks/groet.nl.md."
        ),
        (
            "[[blok:zaken]]", "1:1", "Found [[blok:zaken]], but there is no such block.",
            "Write the file of the block in the folder blocks/, or correct the name."
        ),
        (
            "[[blok:]]", "1:1", "Found [[blok:]], but there is no such block.",
            "Write the file of the block in the folder blocks/, or correct the name."
        ),
        (
            "a [[blk:hulp]]", "1:3", "Found two square brackets and a word that is nearly 'blok'.",
            "Write the name and then ']]', such as [[blok:app]]."
        ),
        (
            "[[blok hulp]]", "1:1", "Found two square brackets and a word that is nearly 'blok'.",
            "Write the name and then ']]', such as [[blok:app]]."
        ),
        (
            "[[blok:hulp]\n]", "1:1", "Found '[[blok:' without ']]' on the same line.",
            "Write the name and then ']]', such as [[blok:app]]."
        ),
        // Brackets.
        (
            "a ((naam??b ((land)) c", "1:3",
            "Found '((naam??b ((land)) c': two brackets open a placeholder that does not end.",
            "Close it with '))', or use a single bracket."
        ),
        (
            "é👍 ((naam", "1:4", "Found '((naam': two brackets open a placeholder that does not end.",
            "Close it with '))', or use a single bracket."
        ),
        ("naam)) is", "1:5", "Found '))' that closes nothing; it is printed.", "Open it with '((', or remove it."),
        ("(a\n\nb)))", "3:2", "Found '))' that closes nothing; it is printed.", "Open it with '((', or remove it."),
        // What is not seen.
        (
            "((na\u{202E}am))", "1:5", "An invisible character stands here: U+202E.",
            "Remove it; retyping the line usually does."
        ),
        (
            "((land=\u{1B}[31m??a))", "1:8", "An invisible character stands here: U+001B.",
            "Remove it; retyping the line usually does."
        ),
        (
            "[[blok:hu\u{0}lp]]", "1:10", "An invisible character stands here: U+0000.",
            "Remove it; retyping the line usually does."
        ),
    ])
    func `points at the place and says what to do`(source: String, place: String, found: String, remedy: String) {
        let first = messages(source).first
        #expect(first.map { String($0.place.description.dropFirst("letter.nl.md:".count)) } == place)
        #expect(first?.found == found)
        #expect(first?.remedy == remedy)
    }

    @Test(arguments: [
        ("[[blok:privacy]]", ["blocks/privacy.nl.md:1:13 unknown-field"]),
        ("[[blok:hulp]]", ["blocks/hulp.md:1:5 unknown-field", "blocks/hulp.md:2:4 unclosed-placeholder"]),
        (
            "((naam??\n[[BLOK: diep ]]))",
            ["blocks/hulp.md:1:5 unknown-field", "blocks/hulp.md:2:4 unclosed-placeholder"]
        ),
        ("[[blok:regels]] ((nam))", ["blocks/regels.md:1:8 unknown-comparison", "letter.nl.md:1:17 unknown-field"]),
        (
            "[[blok:diep]] [[blok:hulp]]",
            ["blocks/hulp.md:1:5 unknown-field", "blocks/hulp.md:2:4 unclosed-placeholder"]
        ),
    ])
    func `names the file of the block`(source: String, expected: [String]) {
        #expect(messages(source).map { "\($0.place) \($0.code)" } == expected)
    }

    @Test(arguments: [
        "(zie (hier))", "((naam)) (((naam)))", "((naam??(a)))", "a)", "((naam??a) b))", "(a\nb (c))", "[[1]] [[naam]]",
        "[[blog]]", "[a](b)", "((let op!??a))", "((naam!??a))", "((taal=))", "((land=??a))", "((land!=a=b??a))",
        "((naam<m??a))",
        "((datum<1-11-2026??a))", "((datum > 1 november 2026??a))", "((kenmerk=2026-1??a))",
    ])
    func `says nothing of what is in order`(source: String) {
        #expect(messages(source, acceptsOtherNames: true) == [])
    }

    @Test func `finds no unknown names when the names could not be read, and still what is forbidden`() {
        let found = messages("((wat dan ook)) ((bsn)) ((naam==a??b)) [[blok:weg]]", acceptsOtherNames: true)
        #expect(found.map(\.code) == ["forbidden-field", "unknown-comparison", "unknown-block"])
    }

    @Test func `prints no character of the file that acts on a terminal`() {
        let found = messages("((a\u{1B}[31mb\u{202E})) [[blok:\u{7}x]] ((naam=\u{9B}??y)) ((open\u{1B}")
        #expect(found.count > 5)
        for scalar in found.map(\.description).joined().unicodeScalars {
            #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value) && scalar != "\u{202E}")
        }
    }

    @Test func `shows the place with a caret in the file's text`() throws {
        let source = "Dag,\n\ntoon: 日 ((naan)) nu"
        let found = try #require(messages(source).first)
        #expect(SourceExcerpt(of: found.place, in: source)?.description == "toon: 日 ((naan)) nu\n         ^")
    }
}
