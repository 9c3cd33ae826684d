import LetterModel
import LetterTemplates
import Testing

struct BodySyntaxTests {
    @Test(arguments: [
        ("# a", "# a"), ("#a", "# a"), ("## a", "## a"), ("##a ##", "## a"), ("# C#", "# C#"), ("  # a", "# a"),
        ("### a", "p a"), ("###### a", "p a"), ("a\n# b\nc", "p a\n# b\np c"), ("#", "p #"),
        ("^ a", "p a"), ("^a\n^b", "p a / b"), ("```\n# a\n* b\n```\nc", "p # a / * b\np c"),
        ("a\nb\n\nc", "p a / b\np c"), ("a\r\nb\r\n\r\nc\r\n", "p a / b\np c"), ("a\rb", "p a / b"),
        ("a\n \n\t\nb", "p a\np b"), ("\u{FEFF}# a", "# a"), ("", ""), ("\n\n", ""),
        ("***", "---"), ("---", "---"), ("* * *", "---"), ("-----", "---"), ("a\n---\nb", "p a\n---\np b"),
        ("**", "p **"), ("--", "p --"), ("=====", "p ====="),
        ("**vet** en *schuin*", "p **vet** en *schuin*"), ("a | b", "p a | b"), ("![x](y)", "p ![x](y)"),
    ])
    func `reads headings, paragraphs and page breaks`(source: String, expected: String) throws {
        #expect(try TemplateTrial(source).outline() == expected)
    }

    @Test(arguments: [
        ("* a\n* b", "* a | b"), ("- a\n- b", "* a | b"), ("• a\n• b", "* a | b"), ("*a\n-b\n•c", "* a | b | c"),
        ("1. a\n2. b", "1. a | b"), ("1.a\n7.b", "1. a | b"), ("10. a", "1. a"),
        ("tekst:\n* a", "p tekst:\n* a"), ("* a\ntekst", "* a / tekst"), ("* a\n\ntekst", "* a\np tekst"),
        ("* a\n\n* b\n\n* c", "* a | b | c"), ("1. a\n\n2. b", "1. a | b"), ("* a\n\n  meer", "* a / meer"),
        ("* a\n1. b", "* a\n1. b"), ("* a\n# b\n* c", "* a\n# b\n* c"), ("* a\n***\n* b", "* a\n---\n* b"),
        ("* a\n  * b\n  * c\n* d", "* a [* b | c] | d"), ("1. a\n   - b\n   - c\n2. d", "1. a [* b | c] | d"),
        ("* a\n    * b\n    * c\n* d", "* a [* b | c] | d"), ("* a\n  * b\n    * c\n* d", "* a [* b [* c]] | d"),
        ("* a\n  1. b\n  * c", "* a [1. b] [* c]"), ("*", "p *"), ("1.", "p 1."), ("+ a", "p + a"), ("1) a", "p 1) a"),
        ("19.30 uur", "p 19.30 uur"), ("1.5 liter", "p 1.5 liter"), ("2026. Daarna", "p 2026. Daarna"),
    ])
    func `reads lists`(source: String, expected: String) throws {
        #expect(try TemplateTrial(source).outline() == expected)
    }

    @Test(arguments: [
        ("a , b .", "p a, b."), ("a  b", "p a b"), ("a ((naam)) , b", "p a Jan, b"),
        ("wacht ... even", "p wacht... even"),
        (#""a" en 'b'"#, "p “a” en ‘b’"), (#"("a")"#, "p (“a”)"), ("sms'jes", "p sms’jes"),
        ("'s avonds", "p ’s avonds"),
        ("om 't even in '90", "p om ’t even in ’90"), ("'t is 'sterk'", "p ’t is ‘sterk’"),
        (#""((naam))""#, "p “Jan”"), ("'((naam))'", "p ‘Jan’"), ("((naam))'s", "p Jan’s"),
        ("a - b", "p a – b"), ("a -- b", "p a – b"), ("a-b", "p a-b"), ("5 -6", "p 5 -6"),
        ("((naam)) - b", "p Jan – b"),
        ("a ---- b", "p a ---- b"), ("x((ja??, \"y\"))", "p x, “y”"), ("# 'a' - b", "# ‘a’ – b"),
    ])
    func `makes print of the text`(source: String, expected: String) throws {
        #expect(try TemplateTrial(source).outline(["naam": "Jan", "ja": "ja"]) == expected)
    }

    @Test(arguments: [#""a" - 'b' , c ."#, "a -- b", "'t", "a  b"])
    func `leaves values as they are`(value: String) throws {
        #expect(try TemplateTrial("((x))").outline(["x": .text(value)]) == "p \(value)")
    }

    @Test func `numbers blocks alike in every letter`() throws {
        let bound = try TemplateTrial("a\n\n((x??b))\n\n((x??# c\n\nd))\n\ne ((naam))").template().binding([:])
        let long = try bound.fill(["x": "ja", "naam": "Jan"])
        let short = try bound.fill(["x": "nee", "naam": "Jan"])
        #expect(long.blocks.map(\.source) == [0, 1, 3, 4, 5])
        #expect(short.blocks.map(\.source) == [0, 5])
        #expect(long.blocks.map(\.isConstant) == [true, false, true, true, false])
    }

    @Test func `tells print from values`() throws {
        let letter = try TemplateTrial("a ((naam)) ((weg)) ((telefoon))").filled(
            ["naam": "Jan"],
            constants: ["telefoon": "14"]
        )
        guard case .paragraph(let lines) = letter.blocks[0].block else { Issue.record("no paragraph"); return }
        #expect(
            lines[0].runs == [
                InlineRun(text: "a ", origin: .template), InlineRun(text: "Jan", origin: .value("naam")),
                InlineRun(text: " ", origin: .template), InlineRun(text: "((weg))", origin: .missing("weg")),
                InlineRun(text: " ", origin: .template), InlineRun(text: "14", origin: .value("telefoon")),
            ]
        )
    }
}
