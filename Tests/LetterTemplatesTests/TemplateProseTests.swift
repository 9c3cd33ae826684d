import LetterModel
import LetterTemplates
import Testing

/// The words of a template with their places, for who judges the text.
struct TemplateProseTests {
    private func prose(_ body: String, blocks: [String: String] = [:]) throws -> TemplateProse {
        try TemplateTrial(body, blocks: blocks).template().prose
    }

    /// `heading 1@1:3 words`; fields as `((name))`, line ends as ` / `.
    private func written(_ passage: TemplateProse.Passage) -> String {
        let kind =
            switch passage.part {
            case .subject: "subject"
            case .heading(let level): "h\(level)"
            case .paragraph: "p"
            case .item(let isOrdered): isOrdered ? "1" : "*"
            case .unusedMark: "x"
            }
        let words = passage.pieces.map { piece in
            switch piece.content {
            case .text(let text): text
            case .field(let use): "((\(use.name)))"
            case .lineEnd: " / "
            }
        }
        let place = passage.place
        return "\(kind)@\(place.line ?? 0):\(place.column ?? 0) \(words.joined())"
    }

    @Test(arguments: [
        ("a b", ["p@1:1 a b"]), ("# Kop\ntekst", ["h1@1:3 Kop", "p@2:1 tekst"]), ("## Kop", ["h2@1:4 Kop"]),
        ("### Kop", ["h3@1:5 Kop"]), ("a\nb\n\nc", ["p@1:1 a / b", "p@4:1 c"]),
        ("* a\n* b ((naam))", ["*@1:3 a", "*@2:3 b ((naam))"]), ("1. a\n   meer", ["1@1:4 a / meer"]),
        ("((naam)) belt", ["p@1:1 ((naam)) belt"]), ("***\na", ["p@2:1 a"]), ("```\n# a", ["x@1:1 ```", "h1@2:3 a"]),
        ("", []),
        ("é ((x)) z", ["p@1:1 é ((x)) z"]),
    ])
    func `reads passages with their places`(body: String, expected: [String]) throws {
        #expect(try prose(body).passages.map(written) == expected)
    }

    @Test(arguments: [
        ("a ((x??b||c)) d", ["p@1:1 a b d"], ["p@1:1 a c d"]),
        ("a ((x??b)) d", ["p@1:1 a b d"], ["p@1:1 a  d"]),
        ("((x??# b\n\nc||* d))", ["h1@1:8 b", "p@3:1 c"], ["*@3:6 d"]),
        ("((x??a((y??b||c))||d((z??e||f))))", ["p@1:6 ab"], ["p@1:6 ac", "p@1:20 de", "p@1:20 df"]),
        ("((x??a||b)) ((y??c||d))", ["p@1:6 a c"], ["p@1:6 a d", "p@1:9 b c", "p@1:9 b d"]),
    ])
    func `shows every branch of optional text in some reading`(
        body: String,
        first: [String],
        others: [String]
    ) throws {
        let prose = try prose(body)
        #expect(prose.passages.map(written) == first)
        #expect(prose.alternatives.map(written) == others)
    }

    @Test(arguments: [
        ("((land=x??a)) ((land!=x??b))", ["a ", "b"]), ("((land=x??a||b)) ((land=x??c||d))", ["a c", "b d"]),
        ("((land!leeg??a)) ((land=x??b)) ((land=??c))", ["a b ", "a  ", " c"]),
        ("((x??a((x??b||nooit))||c((x??nooit||d))))", ["ab", "cd"]),
    ])
    func `reads no version that no values give`(body: String, versions: [String]) throws {
        let prose = try prose(body)
        let texts = (prose.passages + prose.alternatives).map { passage in
            passage.pieces.map { if case .text(let text) = $0.content { text } else { "" } }.joined()
        }
        #expect(Set(texts) == Set(versions))
    }

    @Test func `reads the longest branches of a sentence together`() throws {
        let prose = try prose("((a??x||lang lang)) en ((b??y||lang lang))")
        #expect(prose.alternatives.map(written).contains("p@1:9 lang lang en lang lang"))
    }

    @Test func `has the places of included blocks, and the subject first`() throws {
        let source = "---\nsubject: Over ((zaak))\ncode: A\nlanguage: nl\nvariant: standard\n---\n[[blok:a]]"
        let compiled = LetterTemplate.compile(
            TemplateSource(path: "l.md", text: source),
            blocks: { $0 == "a" ? TemplateSource(path: "blocks/a.md", text: "b\n\n* c") : nil },
            vocabulary: TemplateVocabulary(centralVariables: [], acceptsOtherNames: true)
        )
        let passages = try #require(compiled.template).prose.passages
        #expect(passages.map(written) == ["subject@2:10 Over ((zaak))", "p@1:1 b", "*@3:3 c"])
        #expect(passages.map(\.place.file) == ["l.md", "blocks/a.md", "blocks/a.md"])
    }
}
