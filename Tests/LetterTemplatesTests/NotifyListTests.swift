import LetterModel
import LetterTemplates
import Testing

/// Values that are lists, days or numbers.
struct NotifyListTests {
    @Test(arguments: [
        // Alone in a paragraph or item a list is bullets.
        NotifyRule("((keus))", ["keus": .list(["rood", "wit", "blauw"])], "* rood | wit | blauw"),
        NotifyRule("((keus))", ["keus": .list(["rood"])], "* rood"),
        NotifyRule("((keus))", ["keus": .list([])], ""),
        NotifyRule("((keus))", ["keus": .list(["", " ", "\u{180E}", "\t"])], ""),
        NotifyRule("((keus))", ["keus": .list(["", "rood", " ", "wit "])], "* rood | wit"),
        NotifyRule("U kiest:\n\n((keus))\n\nDag", ["keus": .list(["a", "b"])], "p U kiest:\n* a | b\np Dag"),
        NotifyRule("U kiest:\n\n((keus))\n\nDag", ["keus": .list([])], "p U kiest:\np Dag"),
        NotifyRule("* ((keus))", ["keus": .list(["a", "b"])], "* a | b"),
        NotifyRule("* nul\n* ((keus))\n* drie", ["keus": .list(["een", "twee"])], "* nul | een | twee | drie"),
        NotifyRule("* nul\n* ((keus))\n* drie", ["keus": .list([])], "* nul | drie"),
        NotifyRule("1. ((keus))\n2. c", ["keus": .list(["a", "b"])], "1. a | b | c"),
        NotifyRule("* x\n  * ((keus))\n* y", ["keus": .list(["a", "b"])], "* x [* a | b] | y"),
        NotifyRule("* ((keus))\n  * x", ["keus": .list(["a", "b"])], "* a | b [* x]"),
        NotifyRule("((ja??((keus))))", ["ja": "ja", "keus": .list(["a", "b"])], "* a | b"),
        // Anywhere else it reads as a series.
        NotifyRule("U kiest ((keus)).", ["keus": .list(["a"])], "p U kiest a."),
        NotifyRule("U kiest ((keus)).", ["keus": .list(["a", "b"])], "p U kiest a en b.", differs: "bullets"),
        NotifyRule(
            "U kiest ((keus)).",
            ["keus": .list(["a", "", "b", "c"])],
            "p U kiest a, b en c.",
            differs: "bullets"
        ),
        NotifyRule("U kiest ((keus)).", ["keus": .list([])], "p U kiest."),
        NotifyRule("U kiest\n((keus))", ["keus": .list(["a", "b"])], "p U kiest / a en b", differs: "bullets"),
        NotifyRule("((keus)) ((keus))", ["keus": .list(["a", "b"])], "p a en b a en b", differs: "bullets"),
        NotifyRule("# ((keus))", ["keus": .list(["a", "b"])], "# a en b"),
        NotifyRule("* kies ((keus))", ["keus": .list(["a", "b"])], "* kies a en b", differs: "bullets"),
        NotifyRule("(((keus)))", ["keus": .list(["a", "b"])], "p (a en b)", differs: "bullets"),
        // Items are text.
        NotifyRule("((keus))", ["keus": .list(["* a", "# b", "1. c", "<li>"])], "* * a | # b | 1. c | <li>"),
        NotifyRule(
            "((keus))",
            ["keus": .list(["a\n* b", "((naam))"])],
            "* a * b | ((naam))",
            differs: "three bullets"
        ),
        NotifyRule("((keus)).", ["keus": .list(["a en b", "c, d"])], "p a en b en c, d."),
    ])
    func `writes lists as bullets or as a series`(rule: NotifyRule) throws {
        try rule.check()
    }

    @Test(arguments: [
        (LetterLanguage.dutch, day(2026, 1, 31), "31 januari 2026"), (.dutch, day(2024, 2, 29), "29 februari 2024"),
        (.dutch, day(2026, 3, 1), "1 maart 2026"), (.dutch, day(2026, 12, 5), "5 december 2026"),
        (.english, day(2026, 1, 31), "31 January 2026"), (.english, day(2026, 8, 2), "2 August 2026"),
        (.dutch, .number(0), "0"), (.dutch, .number(9999), "9999"), (.dutch, .number(10_000), "10.000"),
        (.dutch, .number(1_234_567), "1.234.567"), (.dutch, .number(-10_000), "-10.000"),
        (.english, .number(9999), "9999"), (.english, .number(10_000), "10,000"),
        (.dutch, .number(Int.min), "-9.223.372.036.854.775.808"),
        (.dutch, .list(["a", "b", "c"]), "a, b en c"), (.english, .list(["a", "b", "c"]), "a, b and c"),
        (.english, .list(["a", "b"]), "a and b"),
    ])
    func `writes days, numbers and series in the language`(
        language: LetterLanguage,
        value: TemplateValue,
        expected: String
    ) throws {
        #expect(try TemplateTrial("Op ((x)) dan", language: language).outline(["x": value]) == "p Op \(expected) dan")
    }
}
