import LetterModel
import LetterTemplates
import Testing

/// Optional texts as a review sees them: where they stand, what they ask, and the letter that answers make.
struct OptionalPassageTests {
    /// `place condition (text|else text) [passages in the text|in the else text]`, one after the other.
    private static func outline(_ passages: [OptionalPassage]) -> String {
        passages.map { passage in
            let inner = [passage.shown.passages, passage.otherwise.passages]
            let innerText = inner.allSatisfy(\.isEmpty) ? "" : " [" + inner.map(outline).joined(separator: "|") + "]"
            return "\(passage.place.line ?? 0):\(passage.place.column ?? 0) \(passage.condition) "
                + "(\(passage.shown.text)|\(passage.otherwise.text))" + innerText
        }.joined(separator: " ")
    }

    @Test(arguments: [
        ("none ((naam))", ""),
        ("((x??a))", "1:1 x (a|)"),
        ("z\n\n ((x??a||b)) ((y??c))", "3:2 x (a|b) 3:14 y (c|)"),
        ("(( land ! leeg ??a))", "1:1 land ! leeg (a|)"),
        ("((x???a))", "1:1 x (?a|)"),
        ("((a?b??c??d))", "1:1 a?b (c??d|)"),
        ("((x=10??))", "1:1 x=10 (|)"),
        ("((x??a ((n)) (b)\nc||d))", "1:1 x (a ((n)) (b) c|d)"),
        ("((x??a ((y??b||c)) d||e ((z??f))))", "1:1 x (a ((y??b||c)) d|e ((z??f))) [1:8 y (b|c)|1:25 z (f|)]"),
        // What the blocks of a paragraph are is tried both ways; the passages are there once.
        ("a ((x??b\n\nc)) d ((y??e))", "1:3 x (b  c|) 3:7 y (e|)"),
        ("((x??# a\n\n* ((y??b))\n||))", "1:1 x (# a  * ((y??b))|) [3:3 y (b|)|]"),
        ("* ((x??a))\n  * ((y??b))\n\n# ((z??c))", "1:3 x (a|) 2:5 y (b|) 4:3 z (c|)"),
    ])
    func `stand in a tree as they are written`(source: String, expected: String) throws {
        #expect(Self.outline(try TemplateTrial(source).template().optionalPassages) == expected)
    }

    @Test func `keep the place in the file of a block, each time it is included`() throws {
        let trial = TemplateTrial(
            "[[blok:a]]\n\n((y??[[blok:a]]))",
            blocks: ["a": "# Kop\nTekst ((x??b ((z??c))))"]
        )
        let all = try trial.template().optionalPassages.flatMap(\.withInner)
        #expect(all.map(\.condition) == ["x", "z", "y", "x", "z"])
        #expect(
            all.map(\.place.description) == [
                "blocks/a.md:2:7", "blocks/a.md:2:14", "letter.md:3:1", "blocks/a.md:2:7", "blocks/a.md:2:14",
            ]
        )
        #expect(all[2].shown.text == "# Kop Tekst ((x??b ((z??c))))")
    }

    @Test func `of the subject come first`() throws {
        let header = "---\nsubject: Over ((x??a||b))\ncode: P\nlanguage: nl\nvariant: standard\n---\n"
        let (template, _) = LetterTemplate.compile(
            TemplateSource(path: "letter.md", text: header + "((y??c))"),
            blocks: { _ in nil },
            vocabulary: TemplateVocabulary(centralVariables: [], acceptsOtherNames: true)
        )
        let passages = try #require(template).optionalPassages
        #expect(passages.map(\.place.description) == ["letter.md:2:15", "letter.md:7:1"])
    }

    @Test(arguments: [
        ("((x??a)) ((X ??b))", 1), ("((x??a)) ((x!leeg??b))", 2), ("((x=1??a)) ((x = 1??b)) ((x=2??c))", 2),
        ("((x<1??a)) ((x>1??b))", 2), ("((x=a??b)) ((y=a??b))", 2), ("((x!leeg??b)) ((x!empty??b))", 1),
    ])
    func `ask one question in several places`(source: String, count: Int) throws {
        let passages = try TemplateTrial(source).template().optionalPassages
        #expect(Set(passages.map(\.question)).count == count)
    }

    @Test(arguments: [
        "x", "x!leeg", "x=abc", "x=", "x!=abc", "x<10", "x>10", "x>10,5", "x<2026-03-01", "x>2026-02-28", "x<abc",
        "x>abc",
    ])
    func `have values at hand that answer with yes and with no`(condition: String) throws {
        let question = try #require(try TemplateTrial("((\(condition)??a))").template().optionalPassages.first).question
        #expect(question.description == condition)
        let answers = try question.tellingValues.map {
            try question.answer(in: TemplateValues(texts: ["x": $0]), language: .dutch)
        }
        #expect(Set(answers) == [true, false])
    }

    @Test func `count a field without a value as empty, and refuse what a letter refuses`() throws {
        let question = try #require(try TemplateTrial("((x!leeg??a))").template().optionalPassages.first).question
        #expect(try !question.answer(in: [:], language: .dutch))
        #expect(try !question.answer(in: ["x": " "], language: .dutch))
        #expect(try question.answer(in: ["x": .list(["", "a"])], language: .dutch))
        #expect(throws: FillError.refusedCharacter(field: "x", character: "U+202E")) {
            try question.answer(in: ["x": "\u{202E}a"], language: .dutch)
        }
    }

    /// Sources with choices in all places where there can be some.
    private static let sources = [
        "a((x?? b))", "((x??a||b)) c", "((x??a ((y??b||c)) d||e ((y??f||g))))", "a\n\n((x??# b\n\nc\n\n* d\n* e))\n\nf",
        "a ((x??b\n\nc)) d ((y??e))", "1. a\n((x??2. b\n))3. ((y??c||d))", "# ((x??a||b))\n((y??z))",
        "* a\n  * ((x??b||c))\n* ((y??d))", "((x??---))\n\n((y??\nb\n))", "((taal=nl??((x??a||b))||c))",
        "((x??((lijst))||d))", "((x!leeg??a ((x)).))((x=ja?? Ja.))((x<k?? Klein.))",
    ]

    @Test(arguments: sources, [("ja", "ja"), ("ja", "nee"), ("nee", "ja"), ("", "nee"), ("nee", "")])
    func `make by their answers the letter that values make`(source: String, words: (x: String, y: String)) throws {
        let template = try TemplateTrial(source).template()
        let values: TemplateValues = [
            "x": .text(words.x), "y": .text(words.y), "lijst": .list(["p", "q"]), "taal": "nl",
        ]
        let questions = template.optionalPassages.flatMap(\.withInner).map(\.question)
        var answers: [ValueQuestion: Bool] = [:]
        for question in questions { answers[question] = try question.answer(in: values, language: .dutch) }
        let chosen = template.choosing(answers).binding([:])
        let expected = try template.binding([:]).fill(values)
        #expect(try chosen.fill(values).blocks.map(\.block) == expected.blocks.map(\.block))
        // Nothing is asked any more, so that other values cannot change which texts there are.
        let other = try chosen.fill(["x": "X", "y": "Y", "lijst": .list(["p", "q"]), "taal": "en"])
        #expect(other.blocks.count == expected.blocks.count)
        let conditions = chosen.unsuppliedFields(personalFields: []).map(\.canonicalName)
        #expect(Set(conditions).isSubset(of: ["x", "lijst"]))
    }

    @Test func `that are not answered stay open`() throws {
        let template = try TemplateTrial("((x??a||b)) ((y??c||d))").template()
        let first = try #require(template.optionalPassages.first).question
        let letter = try template.choosing([first: false]).binding([:]).fill(["y": "ja"])
        #expect(letter.blocks.map { TemplateTrial.outline($0.block) } == ["p b c"])
    }
}
