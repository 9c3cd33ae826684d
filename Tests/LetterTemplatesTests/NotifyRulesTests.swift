import LetterModel
import LetterTemplates
import Testing

/// Placeholders: their names, their values, and what is none.
struct NotifyRulesTests {
    @Test(arguments: [
        // Letter case, blanks, _ and - do not count, and each spelling names the same value.
        NotifyRule("Dag ((voornaam))", ["voornaam": "Fatima"], "p Dag Fatima"),
        NotifyRule("((Voor Naam)) ((VOORNAAM)) ((voor_naam)) ((voor-naam))", ["voornaam": "Bo"], "p Bo Bo Bo Bo"),
        NotifyRule("((voornaam))", ["Voor_ Naam-": "Bo"], "p Bo"),
        NotifyRule("((- _naam_ -))", ["naam": "Bo"], "p Bo"),
        NotifyRule("((  naam  ))", ["naam": "Bo"], "p Bo"),
        NotifyRule("((één straat))", ["ÉÉN STRAAT": "Dam"], "p Dam"),
        NotifyRule("((stra\u{DF}e))", ["STRA\u{DF}E": "Weg"], "p Weg"),
        NotifyRule("((naam1)) ((naam2))", ["naam1": "Bo", "naam2": "Jo"], "p Bo Jo"),
        // Blanks of every kind, seen or not.
        NotifyRule("((voor\u{A0}naam))", ["voornaam": "Bo"], "p Bo"),
        NotifyRule("((\u{200B}naam\u{2060}))", ["naam": "Bo"], "p Bo"),
        NotifyRule("((na\u{AD}am)) ((na\u{180E}am))", ["naam": "Bo"], "p Bo Bo"),
        NotifyRule("((\tnaam))", ["naam": "Bo"], "p Bo"),
        NotifyRule("((post\ncode))", ["postcode": "2514 GC"], "p 2514 GC"),
        NotifyRule("((post\r\ncode)) hier", ["postcode": "2514 GC"], "p 2514 GC hier"),
        // Signs in names.
        NotifyRule("((gekozen?))", ["gekozen?": "ja"], "p ja"),
        NotifyRule("((gekozen? keuze))", ["gekozen? keuze": "rood"], "p rood"),
        NotifyRule("((a/b)) ((c\\d)) ((e&f))", ["a/b": "1", "c\\d": "2", "e&f": "3"], "p 1 2 3"),
        NotifyRule("((>kantoor))", [">kantoor": "Goes"], "p Goes"),
        NotifyRule("((<b>naam</b>))", ["<b>naam</b>": "Bo"], "p Bo"),
        NotifyRule("((naam.1)) ((naam:x))", ["naam.1": "Bo", "naam:x": "Jo"], "p Bo Jo"),
        NotifyRule("((naam]))", ["naam]": "Bo"], "p Bo"),
        NotifyRule("((12))", ["12": "twaalf"], "p twaalf"),
        NotifyRule("((naam::unsafe))", ["naam": "*Bo* (())"], "p *Bo* (())"),
        NotifyRule("((naam::veilig))", ["naam::veilig": "Bo"], "p Bo"),
        // Brackets around placeholders, and brackets that are none.
        NotifyRule("(((naam)))", ["naam": "Bo"], "p (Bo)"),
        NotifyRule("((((naam))))", ["naam": "Bo"], "p ((Bo))"),
        NotifyRule("[((naam))] {((naam))}", ["naam": "Bo"], "p [Bo] {Bo}"),
        NotifyRule("(zie ((naam)))", ["naam": "Bo"], "p (zie Bo)"),
        NotifyRule("((naam))((naam))", ["naam": "Bo"], "p BoBo"),
        NotifyRule("Dit is (()) niets", [:], "p Dit is (()) niets"),
        NotifyRule("( (naam) )", ["naam": "Bo"], "p ( (naam) )"),
        NotifyRule("(naam) en naam))", ["naam": "Bo"], "p (naam) en naam))"),
        NotifyRule("Bel 14 (dag en nacht))", [:], "p Bel 14 (dag en nacht))"),
        NotifyRule("[naam] [[naam]] {{naam}}", ["naam": "Bo"], "p [naam] [[naam]] {{naam}}"),
    ])
    func `finds placeholders by their names`(rule: NotifyRule) throws {
        try rule.check()
    }

    @Test(arguments: [
        // What is not supplied stays visible.
        NotifyRule("Dag ((wie)), dag", [:], "p Dag ((wie)), dag"),
        NotifyRule("((Wie Dan Ook))", [:], "p ((Wie Dan Ook))"),
        NotifyRule("# ((wie))\n* ((wat))", [:], "# ((wie))\n* ((wat))"),
        NotifyRule("(((wie)))", [:], "p (((wie)))"),
        NotifyRule("\"((wie))\"", [:], "p “((wie))”"),
        NotifyRule("((wie)) en ((naam))", ["naam": "Bo"], "p ((wie)) en Bo"),
        // An empty value is a value, and leaves no gap.
        NotifyRule("voor ((niets)) na", ["niets": ""], "p voor na"),
        NotifyRule("voor ((niets)), na", ["niets": " "], "p voor, na"),
        NotifyRule("((niets))", ["niets": "\u{A0}\u{200B}"], ""),
        NotifyRule("a\n\n((niets))\n\nb", ["niets": ""], "p a\np b"),
        NotifyRule("((niets))\nVan der Tuin\n((niets))", ["niets": ""], "p Van der Tuin"),
        NotifyRule("# ((niets))\n\na", ["niets": ""], "p a"),
        NotifyRule("(((niets)))", ["niets": ""], "p ()"),
        // Values are what they are: no mark, no tag, no placeholder.
        NotifyRule("((x)) en ((x))", ["x": "((naam))", "naam": "Bo"], "p ((naam)) en ((naam))"),
        NotifyRule("((x))", ["x": "# Kop"], "p # Kop", differs: "a heading"),
        NotifyRule("((x))", ["x": "a\n\n* b"], "p a * b", differs: "a paragraph and a list"),
        NotifyRule("((x))", ["x": "<b>a</b> &amp; b"], "p <b>a</b> &amp; b", differs: "decodes &amp; in values"),
        NotifyRule("((x))", ["x": "a \\* b"], "p a \\* b", differs: "drops the backslash"),
        NotifyRule("((x))", ["x": " a , b . - 'c'"], "p a , b . - 'c'", differs: "makes print of values too"),
        NotifyRule("Nr. ((n))", ["n": .number(0)], "p Nr. 0"),
        NotifyRule("((x)), dag", ["x": "\u{200B}Bo\u{AD}"], "p Bo, dag"),
        NotifyRule("((x)), dag", ["x": "\u{2060} Bo \u{A0}"], "p Bo, dag"),
        NotifyRule("((n)) euro", ["n": .number(1_000)], "p 1000 euro"),
        NotifyRule("((n)) euro", ["n": .number(-25_000)], "p -25.000 euro", differs: "no thousands mark"),
        NotifyRule("Op ((dag)).", ["dag": day(2026, 3, 1)], "p Op 1 maart 2026."),
    ])
    func `prints values as text`(rule: NotifyRule) throws {
        try rule.check()
    }

    @Test(arguments: [
        ("((a)) ((B)) ((A)) ((c))", ["zaak", "a", "B", "c"]),
        ("((ZAAK)) ((x??((y)))) ((Y)) ((x))", ["zaak", "x", "y"]),
        ("((keuze=ja??((a))||((b)))) ((keuze!leeg??((c))))", ["zaak", "keuze", "a", "b", "c"]),
        ("* ((p))\n  * ((q))\n\n# ((r))", ["zaak", "p", "q", "r"]),
        ("[[blok:groet]] ((a))", ["zaak", "wie", "a"]),
    ])
    func `lists the names of subject and body in their order`(body: String, names: [String]) throws {
        let head = "---\nsubject: Over ((zaak))\ncode: A\nlanguage: nl\nvariant: standard\n---\n"
        let compiled = LetterTemplate.compile(
            TemplateSource(path: "l.md", text: head + body),
            blocks: { $0 == "groet" ? TemplateSource(path: "blocks/groet.md", text: "Dag ((wie))") : nil },
            vocabulary: TemplateVocabulary(centralVariables: [], acceptsOtherNames: true)
        )
        #expect(try #require(compiled.template).fieldUses.map(\.name) == names)
    }

    @Test(arguments: [
        ("Over ((zaak))", "Over uw pas"), ("((zaak)) , ja", "uw pas, ja"), ("'((zaak))' - nu", "‘uw pas’ – nu"),
        ("((keus))", "a, b en c"), ("# ((zaak))", "# uw pas"), ("* ((keus))", "* a, b en c"),
        ("((weg))", "((weg))"), ("((leeg)) nu", "nu"), ("((ja??Let op: ))((zaak))", "Let op: uw pas"),
        ("50 &euro; \\* 2", "50 € \\* 2"),
    ])
    func `makes one line of the subject`(subject: String, expected: String) throws {
        let head =
            "---\nsubject: \"\(subject.replacing("\\", with: "\\\\"))\"\ncode: A\nlanguage: nl\nvariant: standard\n---\n"
        let compiled = LetterTemplate.compile(
            TemplateSource(path: "l.md", text: head + "a"),
            blocks: { _ in nil },
            vocabulary: TemplateVocabulary(centralVariables: [], acceptsOtherNames: true)
        )
        let values: TemplateValues = ["zaak": "uw pas", "keus": .list(["a", "b", "", "c"]), "leeg": "", "ja": "ja"]
        let letter = try #require(compiled.template).binding([:]).fill(values, missing: .show)
        #expect(letter.subject.plain == expected)
    }
}

/// A day that exists.
func day(_ year: Int, _ month: Int, _ day: Int) -> TemplateValue {
    CalendarDate(year: year, month: month, day: day).map { .date($0) } ?? .text("")
}
