import LetterModel
import LetterTemplates
import Testing

/// Optional text: Notify's `??`, and what is added to it.
struct NotifyOptionalTests {
    @Test(arguments: [
        // The first ?? parts name and text; nothing else in the text is a mark of the language.
        NotifyRule("((x??Neem uw pas mee.))", ["x": "yes"], "p Neem uw pas mee."),
        NotifyRule("((x??Neem uw pas mee.))", ["x": "no"], ""),
        NotifyRule("((x??wat??waar))", ["x": "yes"], "p wat??waar"),
        NotifyRule("((x???))", ["x": "yes"], "p ?"),
        NotifyRule("((x????))", ["x": "yes"], "p ??"),
        NotifyRule("((x? y??z))", ["x? y": "yes"], "p z"),
        NotifyRule("((X Y??z))", ["x_y": "yes"], "p z"),
        NotifyRule("((x ?? z ))", ["x": "yes"], "p z"),
        NotifyRule("((x??))", ["x": "yes"], ""),
        NotifyRule("a ((x??)) b", ["x": "yes"], "p a b"),
        NotifyRule("a((x??, b)).", ["x": "yes"], "p a, b."),
        NotifyRule("a((x??, b)).", ["x": "no"], "p a."),
        NotifyRule("(((x??b)))", ["x": "yes"], "p (b)"),
        NotifyRule("((x??b))((x??c))", ["x": "yes"], "p bc"),
        NotifyRule("((x??b))((y??c))", ["x": "yes", "y": "no"], "p b"),
        NotifyRule("a ((x?? b)) c", [:], "p a ((x?? b)) c"),
        NotifyRule("((x??b||c))", [:], "p ((x??b||c))", differs: "has no ||"),
        // Lines and blocks in it.
        NotifyRule("((x??a\nb))", ["x": "yes"], "p a / b"),
        NotifyRule("((x??a\n\nb))", ["x": "yes"], "p a\np b"),
        NotifyRule("a\n\n((x??\n* b\n* c\n))\n\nd", ["x": "yes"], "p a\n* b | c\np d"),
        NotifyRule("a\n\n((x??\n* b\n* c\n))\n\nd", ["x": "no"], "p a\np d"),
        NotifyRule("* a\n((x??* b\n))* c", ["x": "yes"], "* a | b | c"),
        NotifyRule("* a\n((x??* b\n))* c", ["x": "no"], "* a | c"),
        NotifyRule("* a ((x??en b))\n* c", ["x": "yes"], "* a en b | c"),
        NotifyRule("# ((x??Kop))\na", ["x": "yes"], "# Kop\np a"),
        NotifyRule("# ((x??Kop))\na", ["x": "no"], "p a"),
        NotifyRule("a\n((x??^ b))\nc", ["x": "yes"], "p a\np b / c"),
        NotifyRule("a\n((x??***))\nb", ["x": "yes"], "p a\n---\np b"),
        NotifyRule("Kop\n((x??===))\nb", ["x": "yes"], "# Kop\np b"),
        NotifyRule("Kop\n((x??===))\nb", ["x": "no"], "p Kop / b"),
    ])
    func `shows text when the value means yes`(rule: NotifyRule) throws {
        try rule.check()
    }

    @Test(arguments: [
        ("yes", true), ("Y", true), ("TRUE", true), ("t", true), ("1", true), ("Include", true), ("show", true),
        ("no", false), ("n", false), ("false", false), ("f", false), ("0", false), ("", false), ("on", false),
        ("exclude", false), ("hide", false), ("2", false), ("01", false), ("yes!", false), ("yesyes", false),
        ("true false", false), ("één", false),
        // Ours: blanks around a value do not count, and the Dutch words.
        (" yes ", true), ("\tshow\n", true), ("Ja", true), ("j", true), ("WAAR", true), ("nee", false),
        ("onwaar", false),
    ])
    func `knows the words for yes`(word: String, isShown: Bool) throws {
        let rule = NotifyRule("((x??ja||nee))", ["x": .text(word)], isShown ? "p ja" : "p nee")
        try rule.check()
    }

    @Test(
        arguments: [
            ((.list(["ja"])), false), (.list(["true", "yes"]), false), (.list([]), false), (.number(1), true),
            (.number(0), false), (.number(2), false), (day(2026, 1, 1), false),
        ] as [(TemplateValue, Bool)]
    )
    func `takes no list and no day for yes`(value: TemplateValue, isShown: Bool) throws {
        try NotifyRule("((x??ja||nee))", ["x": value], isShown ? "p ja" : "p nee").check()
    }

    @Test(arguments: [
        // Ours: else, comparing, nesting, blocks.
        NotifyRule("((x??a||b))", ["x": "nee"], "p b"),
        NotifyRule("((x??a||))", ["x": "nee"], ""),
        NotifyRule("((x??a||b||c))", ["x": "nee"], "p b||c"),
        NotifyRule("a || b", [:], "p a || b"),
        NotifyRule("((x??# a||* b))\n\nc", ["x": "nee"], "* b\np c"),
        NotifyRule("((x??((y??1||2))||((y??3||4))))", ["x": "ja", "y": "nee"], "p 2"),
        NotifyRule("((x??((y??1||2))||((y??3||4))))", ["x": "nee", "y": "ja"], "p 3"),
        NotifyRule("((x??((naam)) ((naam))))", ["x": "ja", "naam": "Bo"], "p Bo Bo"),
        NotifyRule("((x??(((naam)))))", ["x": "ja", "naam": "Bo"], "p (Bo)"),
        NotifyRule("((x??(a) [b] {c}))", ["x": "ja"], "p (a) [b] {c}"),
        NotifyRule("((x??((keus))||geen))", ["x": "ja", "keus": .list(["a", "b"])], "* a | b"),
        NotifyRule("((x??U kiest ((keus))))", ["x": "ja", "keus": .list(["a", "b"])], "p U kiest a en b"),
        NotifyRule("((x!leeg??a||b))", ["x": ""], "p b"),
        NotifyRule("((x ! Leeg ??a||b))", ["x": "0"], "p a"),
        NotifyRule("((x!empty??a||b))", ["x": .list([])], "p b"),
        NotifyRule("((x!leeg??a||b))", ["x": .list(["", " "])], "p b"),
        NotifyRule("((x=Den Haag??a||b))", ["x": "DEN HAAG"], "p a"),
        NotifyRule("((x = a=b ??a||b))", ["x": "A=B"], "p a"),
        NotifyRule("((x!=a??a||b))", ["x": "a"], "p b"),
        NotifyRule("((x=a en b??a||b))", ["x": .list(["a", "b"])], "p a"),
        NotifyRule("((let op!??a||b))", ["let op!": "ja"], "p a"),
    ])
    func `chooses, compares and nests`(rule: NotifyRule) throws {
        try rule.check()
    }

    @Test(
        arguments: [
            // Days by day, whichever way they and the text are written.
            ("<2026-11-03", day(2026, 11, 2), true), ("<2026-11-02", day(2026, 11, 2), false),
            (">2026-11-01", day(2026, 11, 2), true), (">1-9-2026", day(2026, 11, 2), true),
            ("<1-12-2026", day(2026, 11, 2), true),
            ("=2026-11-02", day(2026, 11, 2), true), ("=2-11-2026", day(2026, 11, 2), true),
            ("=2 november 2026", day(2026, 11, 2), true), ("=2 November 2026", day(2026, 11, 2), true),
            ("!=2026-11-02", day(2026, 11, 2), false), ("<10 mei 2027", day(2027, 5, 9), true),
            (">9 mei 2027", day(2027, 5, 10), true), ("<2026-11-03", .text("2 november 2026"), true),
            (">2026-11-03", .text("10-11-2026"), true), ("<2026-11-03", .text(""), false),
            (">2026-11-03", .text(""), false),
            ("<2026-11-03", .text("morgen"), false), (">2026-11-03", .number(20_270_000), false),
            // Numbers by size.
            (">9", .number(10), true), (">2000", .number(12_000), true), (">2.000", .number(12_000), true),
            ("<2,000", .number(1_999), true), ("=12000", .number(12_000), true), ("=12.000", .number(12_000), true),
            ("<-1", .number(-2), true), ("<0", .number(-12_345), true), (">10,5", .text("10,50"), false),
            (">10,5", .text("11"), true), ("<1.234,50", .text("1234"), true), (">2", .text("10"), true),
            (">2", .text(""), false), ("<2", .text("weinig"), false), ("=7", .text("007"), false),
            ("=1,5", .text("1.5"), true),
            // Other text by its letters.
            ("<m", .text("Bo"), true), (">m", .text("Bo"), false), ("<m", .text(""), false),
            ("=Zoë", .text("ZOË"), true),
        ] as [(String, TemplateValue, Bool)]
    )
    func `compares by value, not by how it is written`(question: String, value: TemplateValue, holds: Bool) throws {
        try NotifyRule("((x\(question)??ja||nee))", ["x": value], holds ? "p ja" : "p nee").check()
        let english = TemplateTrial("((x\(question)??ja||nee))", language: .english)
        #expect(try english.outline(["x": value]) == (holds ? "p ja" : "p nee"))
    }
}
