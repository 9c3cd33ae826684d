import LetterModel
import LetterTemplates
import Testing

struct CompileErrorTests {
    @Test(arguments: [
        ("a\n\nb ((name)) c", "letter.md:3:3: unknown-field: Did you mean ((naam))?"),
        ("((telefon))", "letter.md:1:1: unknown-field: Did you mean ((telefoon))?"),
        ("((adresregel4))", "letter.md:1:1: unknown-field: Did you mean ((adresregel1))?"),
        ("((salutation)),", "letter.md:1:1: unknown-field: Did you mean ((aanhef))?"),
        ("((iets heel anders))", "letter.md:1:1: unknown-field: Correct the name, or add it to central.yaml."),
        ("((naam??((naaam))))", "letter.md:1:9: unknown-field: Did you mean ((naam))?"),
        (
            "((bsn))",
            "letter.md:1:1: forbidden-field: Remove it: a letter never holds this. The reference of a letter is ((kenmerk))."
        ),
        (
            "((Gebruikers-naam??x))",
            "letter.md:1:1: forbidden-field: Remove it: a letter never holds this. The reference of a letter is ((kenmerk))."
        ),
        ("é ((naam", "letter.md:1:3: unclosed-placeholder: Close it with '))', or use a single bracket."),
        ("((naam)", "letter.md:1:1: unclosed-placeholder: Close it with '))', or use a single bracket."),
        ("((naam (voluit)))", "letter.md:1:1: unclosed-placeholder: Close it with '))', or use a single bracket."),
        ("a ((naam??b\n\nc", "letter.md:1:3: unclosed-placeholder: Close it with '))', or use a single bracket."),
        ("a\r\n[[blok:app", "letter.md:2:1: unclosed-block: Write the name and then ']]', such as [[blok:app]]."),
        (
            "[[blok:ap]]",
            "letter.md:1:1: unknown-block: Write the file of the block in the folder blocks/, or correct the name."
        ),
        ("[[blok:a]]", "blocks/c.md:2:1: block-cycle: Remove one of these [[blok:…]] lines."),
        ("x [[blok:fout]]", "blocks/fout.md:2:4: unknown-field: Did you mean ((naam))?"),
        ("a \u{202E}b", "letter.md:1:3: control-character: Remove it; retyping the line usually does."),
        ("a\u{0}b", "letter.md:1:2: control-character: Remove it; retyping the line usually does."),
    ])
    func `says where, what and what to do`(source: String, expected: String) {
        let blocks = ["a": "[[blok:b]]", "b": "[[blok:c]]", "c": "x\n[[blok:a]]", "fout": "y\nen ((naan))"]
        let trial = TemplateTrial(source, blocks: blocks, centralVariables: ["telefoon"], acceptsOtherNames: false)
        let errors = trial.compiled().diagnostics.filter { $0.level == .error }
        #expect(errors.map { "\($0.place): \($0.code): \($0.remedy)" } == [expected])
    }

    @Test func `names the chain of blocks that include each other`() {
        let trial = TemplateTrial("[[blok:x]]", blocks: ["x": "[[blok:a]]", "a": "[[blok:b]]", "b": "[[blok:a]]"])
        #expect(trial.compiled().diagnostics.map(\.found).contains("Blocks include each other: a → b → a."))
    }

    @Test func `finds all errors of a file at once`() {
        let source = "((een))\n((twee\n\n[[blok:weg]] ((drie))"
        let found = TemplateTrial(source, acceptsOtherNames: false).compiled().diagnostics
        #expect(
            found.map { "\($0.place.line ?? 0) \($0.code)" } == [
                "0 front-matter-missing", "1 unknown-field", "2 unclosed-placeholder", "4 unknown-block",
                "4 unknown-field",
            ]
        )
    }

    @Test func `reports a block that is included twice once`() {
        let trial = TemplateTrial("[[blok:a]]\n\n[[blok:a]]", blocks: ["a": "((weg))"], acceptsOtherNames: false)
        #expect(trial.compiled().diagnostics.filter { $0.level == .error }.count == 1)
    }

    @Test func `stops blocks that double each other`() {
        var blocks = ["b12": "einde"]
        for index in 0..<12 { blocks["b\(index)"] = "[[blok:b\(index + 1)]]\n\n[[blok:b\(index + 1)]]" }
        let codes = Set(TemplateTrial("[[blok:b0]]", blocks: blocks).compiled().diagnostics.map(\.code))
        #expect(codes.contains("too-many-blocks"))
    }

    @Test func `counts how deep optional text stands across blocks`() {
        let open = String(repeating: "((x??", count: 15), close = String(repeating: "))", count: 15)
        var blocks = ["b40": "einde"]
        for index in 0..<40 { blocks["b\(index)"] = "\(open)[[blok:b\(index + 1)]]\(close)" }
        let codes = Set(TemplateTrial("[[blok:b0]]", blocks: blocks).compiled().diagnostics.map(\.code))
        #expect(codes.contains("optional-too-deep"))
    }

    @Test func `stops blocks that together are longer than a file may be`() {
        let blocks = ["a": String(repeating: "woord ", count: 20_000)]
        let source = String(repeating: "[[blok:a]]\n\n", count: 12)
        let found = TemplateTrial(source, blocks: blocks).compiled().diagnostics.filter { $0.level == .error }
        #expect(found.map(\.code) == ["too-many-blocks"])
    }

    @Test(arguments: [
        String(repeating: "((x??a)) ", count: 600), String(repeating: "^", count: 100_000) + "a",
        String(repeating: "a\n", count: 40_000), String(repeating: "* a\n", count: 40_000),
        "a" + String(repeating: "\u{301}", count: 50_000), String(repeating: "```\n", count: 20_000),
    ])
    func `reads what is far too much to its end`(source: String) {
        _ = TemplateTrial(source).compiled()
    }

    @Test func `a code fence on one side of optional text does not reach the other`() throws {
        let trial = TemplateTrial("((x??\n```\ncode\n||\n# Kop\n))\n\n# Einde")
        #expect(try trial.outline(["x": "nee"]) == "# Kop\n# Einde")
    }

    @Test func `stops optional text that doubles the letter too often`() {
        let source = (0..<40).map { "((x\($0)??a\nb)) c" }.joined(separator: " ")
        let codes = Set(TemplateTrial(source).compiled().diagnostics.map(\.code))
        #expect(codes.contains("too-many-choices"))
        #expect(
            TemplateTrial(String(repeating: "((x??", count: 30)).compiled().diagnostics.map(\.code).contains(
                "optional-too-deep"
            )
        )
    }
}
