import LetterModel
import LetterTemplates
import Testing

/// No value changes the structure of a letter.
struct FillSafetyTests {
    /// Text that means something to Markdown, HTML, this language, PDF, YAML, shells or databases.
    static let naughty: [String] = [
        "# Kop", "## Kop", "* punt", "- punt", "• punt", "1. stap", "***", "---", "```", "^ citaat", "===",
        "a\n# Kop", "a\n\n# Kop", "a\r\n\r\n* punt", "a\u{2028}# Kop", "a\u{2029}---", "a\u{85}* b", "a\u{B}b\u{C}# c",
        "((naam))", "((a))", "((a??b))", "))", "((", "(((", "))((", "??", "||", "((x??", "[[blok:app]]", "[[blok:weg]]",
        "<b>vet</b>", "<script>alert(1)</script>", "</p><h1>x</h1>", "<!-- x -->", "&lt;", "&amp;", "\"'><img src=x>",
        "**vet** _schuin_ `code`", "[tekst](http://voorbeeld.nl)", "![x](y)", "http://voorbeeld.nl", "mailto:x@y.nl",
        "| a | b |", "\\", "\\n", "%s%n%d", "{{naam}}", "${naam}", "$(id)", "`id`", "'; DROP TABLE letters; --",
        "(haak\\) Tj ET", "BT /F1 12 Tf (x) Tj ET", "endstream endobj", "<feff0041>", ">> stream", "%PDF-1.7",
        "/Type /Catalog",
        "- - -", "key: value", "!!python/object", "&anker *alias", "=1+1", "@SUM(A1)", "+31", "-1",
        "Łódź", "Ünver-Çelik", "Nguyễn", "日本太郎", "العربية", "שלום", "हिन्दी", "👨‍👩‍👧", "e\u{301}\u{302}\u{303}", "\u{200D}x",
        "'s-Gravenhage", "O'Neill", "d’Arc", "  a  ", "a   b", "\ta", "\u{A0}a\u{A0}",
        String(repeating: "x", count: 5000), String(repeating: "ab ", count: 2000), String(repeating: "(", count: 300),
    ]

    static let template = """
        Dag ((x)),

        # Over ((x))
        ((x)) begint en eindigt met ((x))
        ((x))

        ((x))

        * ((x))
        * punt ((x))
          1. ((x))
        1. ((x))

        ((ja??((x))||anders))

        ((ja??
        ## ((x))

        - ((x))
        ))
        ***
        Slot
        """

    private static func structure(_ letter: FilledLetter) -> [String] {
        letter.blocks.map { filled in
            switch filled.block {
            case .heading(let level, _): "h\(level)"
            case .paragraph(let lines): "p\(lines.count)"
            case .list(let list): structure(list)
            case .pageBreak: "-"
            }
        }
    }

    private static func structure(_ list: LetterList) -> String {
        (list.isOrdered ? "ol" : "ul")
            + list.items.map { "(\($0.lines.count)\($0.sublists.map { structure($0) }.joined()))" }.joined()
    }

    private static func filled(_ value: String) throws -> FilledLetter {
        try TemplateTrial(template).template().binding([:]).fill(["x": .text(value), "ja": "ja"], missing: .error)
    }

    @Test(arguments: naughty)
    func `leaves the structure as the template has it`(value: String) throws {
        let letter = try Self.filled(value)
        #expect(Self.structure(letter) == Self.structure(try Self.filled("Jan")))
        #expect(letter.blocks.map(\.source) == (try Self.filled("Jan")).blocks.map(\.source))
    }

    @Test(arguments: naughty)
    func `prints the value and nothing else`(value: String) throws {
        let letter = try Self.filled(value)
        let runs = letter.blocks.flatMap { $0.block.lines.flatMap(\.runs) }
        let values = Set(runs.filter { $0.origin == .value("x") }.map(\.text))
        #expect(values.count == 1)
        #expect(Set(runs.map(\.origin)) == [.template, .value("x")])
        for scalar in values.joined().unicodeScalars {
            #expect(!["\n", "\r", "\t", "\u{2028}", "\u{2029}", "\u{85}"].contains(scalar))
        }
    }

    @Test(arguments: naughty)
    func `holds for constants and list items as well`(value: String) throws {
        let constants: TemplateValues = ["x": .text(value), "ja": "ja"]
        let bound = try TemplateTrial(Self.template).template().binding(constants)
        #expect(Self.structure(try bound.fill([:])) == Self.structure(try Self.filled("Jan")))
        let list = try TemplateTrial("((x))").filled(["x": .list([value, "b"])])
        #expect(Self.structure(list) == ["ul(1)(1)"])
    }

    @Test(arguments: [
        "\u{0}", "\u{1}", "\u{7}", "\u{8}", "\u{1B}[31m", "\u{7F}", "\u{9B}", "\u{61C}", "\u{200E}", "\u{200F}",
        "\u{202A}",
        "\u{202E}", "\u{2066}", "\u{2069}", "\u{FEFF}", "\u{FFF9}", "\u{FFFE}", "\u{1FFFF}", "\u{E0041}", "\u{E007F}",
        "\u{206A}", "\u{206F}", "\u{FFFC}", "\u{FFFD}",
    ])
    func `refuses control and direction characters without showing the value`(character: String) throws {
        let bound = try TemplateTrial("a ((x))").template().binding([:])
        for value in [character, "Jansen\(character)", "\(character)Jansen", "Jan\(character)sen é"] {
            for missing in [MissingValues.error, .show] {
                let error = #expect(throws: FillError.self) { try bound.fill(["x": .text(value)], missing: missing) }
                #expect(error?.description.contains("Jan") == false)
                #expect(error?.description.contains("U+") == true && error?.field == "x")
            }
            #expect(throws: FillError.self) { try bound.fill(["x": .list(["a", value])]) }
            let constant = try TemplateTrial("a ((x))").template().binding(["x": .text(value)])
            #expect(throws: FillError.self) { try constant.fill([:], missing: .show) }
        }
    }

    @Test(arguments: [
        "\u{301}", "\u{301}Jan", "Jan \u{301}", "Jan\t\u{302}sen", "\u{200D}\u{20DD}", "\u{A0}\u{903}", "\u{5B0}a",
    ])
    func `refuses a combining mark that would hang on other text`(value: String) throws {
        let bound = try TemplateTrial("(((x)))").template().binding([:])
        #expect(throws: FillError.self) { try bound.fill(["x": .text(value)]) }
    }

    @Test(arguments: ["e\u{301}", "Ŝ\u{323}i", "a e\u{301} b", "x\u{300}\u{301}\u{302}", "हिन्दी"])
    func `prints combining marks with their letters`(value: String) throws {
        #expect(try TemplateTrial("(((x)))").outline(["x": .text(value)]) == "p (\(value))")
    }

    @Test(arguments: ["\u{AD}", "\u{200C}", "\u{200D}", "\u{A0}", "\u{E000}", "ÿ", "\u{2019}"])
    func `lets other characters through`(character: String) throws {
        #expect(try TemplateTrial("((x))").outline(["x": .text("a\(character)b")]) == "p a\(character)b")
    }

    @Test func `prints no values in its description`() {
        let values = TemplateValues(texts: ["naam": "Jansen"])
        #expect("\(values)" == "TemplateValues(naam)")
        #expect(!String(reflecting: values).contains("Jansen"))
    }
}
