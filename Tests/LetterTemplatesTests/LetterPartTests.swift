import LetterModel
import LetterTemplates
import Testing

/// The short ways of filling make the letters of the long ones.
struct LetterPartTests {
    private static let lines = [
        "((a)),", "Dag ((a))", "Dag ((a)).", "((a)) en ((b))", "((a))((b))", "((a))((a))", "((a)) ((a))",
        "- ((a)), ((b)) -", "(((a)))", "((vast)) ((a))", "((a)), ((vast)).", "((vast))((a))((vast))",
        "U kiest ((a)), ((b)).",
        "((leeg)) ((a))", "((a)) ((leeg)), ((b))", "((land)) ((a))", "((bsn)) ((a))", "\"((a))\" -- '((b))'",
    ]

    private static let values: [TemplateValue?] =
        FillSafetyTests.naughty.prefix(64).map { .text($0) } + [
            nil, "", " ", "Jan", "é", "’s", "\u{A0}", "a,", ", a", ".", .list([]), .list(["a"]), .list(["a", "b"]),
            .list(["", "b", "c"]), .number(12_345), .date(CalendarDate(daysSince1970: 20_000)), "a\u{202E}b",
        ]

    private static let constants: TemplateValues = ["vast": "vast", "leeg": ""]

    private static func named(_ first: TemplateValue?, _ second: TemplateValue?) -> TemplateValues {
        var values: TemplateValues = ["bsn": "999990019", "nooit": "nee"]
        (values["a"], values["b"]) = (first, second)
        return values
    }

    private static func bound(_ source: String) throws -> BoundTemplate {
        try #require(TemplateTrial(source).compiled().template).binding(constants)
    }

    private static func outcome(_ bound: BoundTemplate, _ values: TemplateValues, _ missing: MissingValues)
        -> Result<[LetterBlock], FillError>
    {
        Result { () throws(FillError) in try bound.fill(values, missing: missing).blocks.map(\.block) }
    }

    /// Optional text that never shows keeps a line from being filled the short way.
    @Test(arguments: lines)
    func `fills a line the short way as the long way`(line: String) throws {
        let (short, long) = (try Self.bound(line), try Self.bound(line + "((nooit??x))"))
        for (index, value) in Self.values.enumerated() {
            for other in [value, "Piet", Self.values[(index * 7 + 3) % Self.values.count]] {
                for missing in [MissingValues.error, .show] {
                    let values = Self.named(value, other)
                    let expected = Self.outcome(long, values, missing).comparable
                    #expect(Self.outcome(short, values, missing).comparable == expected)
                }
            }
        }
    }

    @Test(arguments: lines)
    func `fills by order as by name`(line: String) throws {
        let bound = try Self.bound(line + "\n\n# ((b))")
        for value in Self.values {
            let values = Self.named(value, "Piet")
            let ordered = Result { () throws(FillError) in
                try bound.fill(inOrder: bound.openFields.map { values[$0] }, missing: .show).blocks.map(\.block)
            }
            #expect(ordered == Self.outcome(bound, values, .show))
        }
    }

    @Test func `asks for the fields without a constant, once each, by their canonical names`() throws {
        let source =
            "---\nsubject: \"Over ((Zaak))\"\ncode: A\nlanguage: nl\nvariant: standard\nrequired: [Slot, zaak]\n---\n((A_b)) ((vast)) ((a b)) ((c??((d))))"
        let template = LetterTemplate.compile(
            TemplateSource(path: "l.md", text: source),
            blocks: { _ in nil },
            vocabulary: TemplateVocabulary(centralVariables: [], acceptsOtherNames: true)
        ).template
        let bound = try #require(template).binding(["vast": "x"])
        #expect(bound.openFields == ["zaak", "ab", "c", "d", "slot"])
        let letter = try bound.fill(inOrder: ["1", "2", "ja", "4", "5"])
        #expect(letter.subject.plain == "Over 1")
        #expect(letter.blocks.map { TemplateTrial.outline($0.block) } == ["p 2 x 2 4"])
    }

    @Test(arguments: [("bsn", "999990019"), ("x", "a\u{202E}b"), ("x", "")])
    func `takes a required constant that cannot be printed for none`(field: String, value: String) throws {
        let header = "---\nsubject: A\ncode: A\nlanguage: nl\nvariant: standard\nrequired: [\(field)]\n---\n"
        let template = LetterTemplate.compile(
            TemplateSource(path: "l.md", text: header + "a ((\(field))) ((naam))"),
            blocks: { _ in nil },
            vocabulary: TemplateVocabulary(centralVariables: [], acceptsOtherNames: true)
        ).template
        let bound = try #require(template).binding([field: .text(value)])
        #expect(throws: FillError.self) { try bound.fill(["naam": "Jan"]) }
    }

    @Test(arguments: [
        ("a\n\nb\n\nc", [3]),
        ("a\n\n((x))\n\nb\n\n# c\nd", [1, 0, 3]),
        ("((x))\n\na", [0, 1]),
        ("a\n\n((vast??\nb\n\nc\n))\n\nd", [4]),
        ("a\n\n((x??\nb\n\nc\n))\n\nd\n\n***\n\ne", [1, 2, 3]),
        ("a\n\n((x??\n((x))\n\nc\n))\n\n((vast))", [1, 0, 1, 1]),
    ])
    func `keeps constant blocks that follow each other together`(source: String, expected: [Int]) throws {
        let letter = try TemplateTrial(source).filled(["x": "ja"], constants: ["vast": "ja"])
        let counts = letter.parts.map { part in
            if case .constant(let blocks) = part { blocks.count } else { 0 }
        }
        #expect(counts == expected)
        #expect(letter.parts.map(\.source) == letter.parts.map { $0.blocks[0].source })
        #expect(letter.blocks == letter.parts.flatMap(\.blocks))
        #expect(FilledLetter(subject: letter.subject, blocks: letter.blocks).blocks == letter.blocks)
    }

    @Test func `holds the lines of a paragraph in their order`() {
        let texts = ["a", "b", "c"].map { InlineText($0) }
        #expect(Array(LetterLines(texts[0], Array(texts[1...]))) == texts)
        #expect(Array(LetterLines(texts[0])) == [texts[0]])
        #expect(LetterLines(texts[0]) != LetterLines(texts[0], [texts[1]]))
    }
}

extension Result<[LetterBlock], FillError> {
    /// Without the places in errors, which differ between two spellings of a line.
    fileprivate var comparable: String {
        switch self {
        case .success(let blocks): "\(blocks)"
        case .failure(let error): error.field
        }
    }
}
