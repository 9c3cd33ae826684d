import Foundation

/// Values that try to be more than text.
package enum NaughtyValues {
    /// The Big List of Naughty Strings; see the folder `NaughtyStrings` for its origin and licence.
    package static func list() throws -> [String] {
        let file = packageFolder.appending(path: "Tests/TestSupport/NaughtyStrings/blns.json")
        return try JSONDecoder().decode([String].self, from: Data(contentsOf: file))
    }

    /// Values made of pieces that mean something to somebody: equal for an equal seed.
    package static func made(count: Int, seed: UInt64) -> [String] {
        var dice = Dice(seed: seed)
        return (0..<count).map { _ in value(&dice) }
    }

    /// Values that stress length: of words, of lines, of stacks of marks and of brackets.
    package static let long: [String] = [
        String(repeating: "x", count: 5000), String(repeating: "ab ", count: 1500), String(repeating: "(", count: 400),
        String(repeating: "((", count: 200) + "naam" + String(repeating: "))", count: 200),
        "e" + String(repeating: "\u{301}", count: 300), String(repeating: "a\u{308}\u{323}", count: 500),
        String(repeating: "* punt\n", count: 200), String(repeating: "\\", count: 999),
        String(repeating: "- ", count: 500),
        String(repeating: "<b>", count: 300), String(repeating: "&amp;", count: 300),
        String(repeating: "W", count: 200),
    ]

    /// A letter with the field `x` in every place where a template can have one; `ja` has to mean yes.
    package static let template = """
        ---
        subject: "Over ((x)) en ((x))"
        code: P
        language: nl
        variant: standard
        ---
        Dag ((x)),

        # Kop ((x))
        ## ((x))
        ((x)) begint en eindigt ((x))
        ((x))

        ((x))

        (((x))) '((x))' - ((x)) , \\((x))
        * ((x))
        * punt ((x))
          1. ((x))
        1. ((x))

        Kop ((x))
        ===

        ^ ((x))

        ((ja??((x))||anders)) en ((x=niets??nooit||((x))))

        ((ja??
        ## ((x))

        - ((x))
        ***
        ))
        Slot
        """

    private static func value(_ dice: inout Dice) -> String {
        var value = ""
        for _ in 0...dice.roll(5) {
            let kind = pieces[dice.roll(pieces.count)]
            value += kind[dice.roll(kind.count)]
            if dice.roll(3) == 0 { value += [" ", "Jan", "\n", "a"][dice.roll(4)] }
        }
        return value
    }

    private static let pieces: [[String]] = [
        // Marks of Markdown and of the template language.
        [
            "# ", "## ", "* ", "- ", "• ", "1. ", "***", "---", "___", "===", "```", "^ ", "> ", "| a | b |", "    ",
            "\t",
        ],
        ["**", "_", "`", "~~", "\\", "\\*", "[t](u)", "![p](q)", "[^1]", "[a]: b", "  \n", "+ "],
        [
            "((naam))", "((", "))", "((x??", "((x??a||b))", "??", "||", "((!leeg??", "[[blok:app]]", "[[", "]]",
            "::unsafe",
        ],
        // HTML and XML.
        [
            "<b>", "</p>", "<h1>", "<li>", "<script>alert(1)</script>", "<!--", "-->", "<![CDATA[", "]]>", "</article>",
            "<br>",
        ],
        [
            "&", "&lt;", "&#60;", "&amp;lt;", "&nbsp;", "\"", "'", "\" onload=x ", "<?xml?>", "<bdi>", "</title>",
            "<mark>",
        ],
        // PDF.
        [
            "(", ")", "\\)", "\\(", "\\051", "<feff>", ">>", "<<", "/Type /Page", "endstream", "endobj", "BT", "ET",
            "Tj",
        ],
        [
            ") Tj ET Q ", "/P <</MCID 0>> BDC", "EMC", "%%EOF", "trailer", "xref", "stream\n", "1 0 obj", "\\\\)",
            "/Span BMC",
        ],
        // Ends of lines of every kind.
        [
            "\n", "\r", "\r\n", "\n\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}", "\n# ", "\r\n\r\n* ",
            "\u{2029}---",
        ],
        // What is not seen, turns text or is none.
        ["\u{0}", "\u{1B}[2J", "\u{7}", "\u{7F}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200F}", "\u{61C}", "\u{206E}"],
        ["\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{1FFFE}", "\u{10FFFF}", "\u{E0041}", "\u{FFF9}", "\u{FFFD}"],
        [
            "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{AD}", "\u{34F}", "\u{180E}", "\u{A0}", "\u{2003}",
            "\u{3000}",
        ],
        // Letters.
        [
            "é", "e\u{301}", "ŝ\u{323}\u{302}", "Ł", "ß", "İ", "ı", "ﬁ", "Å", "ǅ", "Ωmega", "\u{301}",
            "a\u{301}\u{302}\u{303}\u{304}",
        ],
        ["日本", "한국", "עברית", "عربي", "हिन्दी", "👍🏽", "👨‍👩‍👧", "🇳🇱", "𝕏", "\u{D7FF}", "\u{E000}", "０１"],
        ["Jan", "van der Berg", "O'Neill", "a , b .", "a - b", "...", "=1+1", "%n%s", "$(id)", "'; DROP TABLE x; --"],
    ]

    /// Throws that are the same for each seed.
    private struct Dice {
        private var numbers: SplitMix

        init(seed: UInt64) { numbers = SplitMix(seed: seed) }

        mutating func roll(_ sides: Int) -> Int { Int(numbers.next() % UInt64(sides)) }
    }
}
