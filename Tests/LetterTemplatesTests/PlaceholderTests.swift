import LetterModel
import LetterTemplates
import Testing

struct PlaceholderTests {
    @Test(arguments: [
        ("((naam))", "p Jan"),
        ("Dag ((naam)).", "p Dag Jan."),
        ("((Naam)) ((NAAM)) ((na am)) ((n_a-a-m))", "p Jan Jan Jan Jan"),
        ("(((naam)))", "p (Jan)"),
        ("((((naam))))", "p ((Jan))"),
        ("((naam))((naam))", "p JanJan"),
        ("( (naam) )", "p ( (naam) )"),
        ("(naam)", "p (naam)"),
        ("(())", "p (())"),
        ("((naam?))", "p ((naam?))"),
        ("((onbekend))", "p ((onbekend))"),
        ("((Onbekend Veld))", "p ((Onbekend Veld))"),
        ("[naam](http://x.nl)", "p [naam](http://x.nl)"),
        ("<b>((naam))</b>", "p <b>Jan</b>"),
        ("a ((leeg)) b", "p a b"),
        ("a ((leeg)), b", "p a, b"),
        ("((leeg)) b", "p b"),
        ("a ((leeg))", "p a"),
        ("((leeg))", ""),
        ("a\n((leeg))\nb", "p a / b"),
        ("* a\n* ((leeg))\n* b", "* a | b"),
        ("# ((leeg))", ""),
    ])
    func `puts values in place of names`(source: String, expected: String) throws {
        #expect(try TemplateTrial(source).outline(["naam": "Jan", "leeg": ""]) == expected)
    }

    @Test func `keeps a single question mark in a name`() throws {
        #expect(try TemplateTrial("((klaar?))").outline(["klaar?": "zeker"]) == "p zeker")
    }

    @Test(arguments: [
        (LetterLanguage.dutch, [String](), ""),
        (.dutch, ["a"], "p U kiest a."),
        (.dutch, ["a", "b"], "p U kiest a en b."),
        (.dutch, ["a", "", " ", "b", "c"], "p U kiest a, b en c."),
        (.english, ["a", "b"], "p U kiest a and b."),
        (.english, ["a", "b", "c"], "p U kiest a, b and c."),
    ])
    func `writes a list inline`(language: LetterLanguage, items: [String], expected: String) throws {
        let outline = try TemplateTrial("U kiest ((keus)).", language: language).outline(["keus": .list(items)])
        #expect(outline == (items.isEmpty ? "p U kiest." : expected))
    }

    @Test(arguments: [
        ("((keus))", "* a | b"),
        ("U kiest:\n\n((keus))\n\nKlaar", "p U kiest:\n* a | b\np Klaar"),
        ("* ((keus))", "* a | b"),
        ("* z\n* ((keus))\n* y", "* z | a | b | y"),
        ("* z\n  - ((keus))", "* z [* a | b]"),
        ("1. ((keus))", "1. a | b"),
        ("((ja??((keus))))", "* a | b"),
        ("* Kies ((keus))", "* Kies a en b"),
        ("# ((keus))", "# a en b"),
        ("Kies\n((keus))", "p Kies / a en b"),
    ])
    func `makes bullets of a list that stands alone`(source: String, expected: String) throws {
        let values: TemplateValues = ["keus": .list(["a", "", "b"]), "ja": "ja"]
        #expect(try TemplateTrial(source).outline(values) == expected)
        #expect(try TemplateTrial(source).outline([:], constants: values) == expected)
    }

    @Test(arguments: [
        ("((dag))", LetterLanguage.dutch, "p 19 mei 2015"),
        ("((dag))", .english, "p 19 May 2015"),
        ("((aantal))", .dutch, "p 1.234.567"),
        ("((aantal))", .english, "p 1,234,567"),
        ("((klein))", .dutch, "p 9999"),
        ("((min))", .dutch, "p -12.345"),
    ])
    func `writes dates and numbers in the language`(
        source: String,
        language: LetterLanguage,
        expected: String
    ) throws {
        let date = try #require(CalendarDate(iso: "2015-05-19"))
        let values: TemplateValues = [
            "dag": .date(date), "aantal": .number(1_234_567), "klein": .number(9999), "min": .number(-12345),
        ]
        #expect(try TemplateTrial(source, language: language).outline(values) == expected)
    }

    @Test func `lists the fields in first spelling and order, the subject first`() throws {
        let source =
            "---\nsubject: \"Brief over ((Zaak))\"\ncode: A\nlanguage: nl\nvariant: standard\n---\n((B)) ((a??((C)) ((zaak))||((D)))) ((b))"
        let compiled = LetterTemplate.compile(
            TemplateSource(path: "l.md", text: source),
            blocks: { _ in nil },
            vocabulary: TemplateVocabulary(centralVariables: [], acceptsOtherNames: true)
        )
        let uses = try #require(compiled.template).fieldUses
        #expect(uses.map(\.name) == ["Zaak", "B", "a", "C", "D"])
        #expect(uses.map(\.place.description) == ["l.md:2:22", "l.md:7:1", "l.md:7:7", "l.md:7:12", "l.md:7:28"])
    }

    @Test(arguments: ["adresregel3", "land", "aanspreekvorm", "naam in lopende tekst", "datum eerste brief"])
    func `takes a field that a person may lack as empty`(field: String) throws {
        let trial = TemplateTrial("a ((\(field))) b")
        #expect(try trial.filled(missing: .error).blocks.map { TemplateTrial.outline($0.block) } == ["p a b"])
    }

    @Test(arguments: ["naam", "aanhef", "telefoon", "onbekend"])
    func `stops a real letter for a field without a value`(field: String) throws {
        let bound = try TemplateTrial("a\n\nb ((\(field)))", centralVariables: ["telefoon"]).template().binding([:])
        #expect(throws: FillError.missingValue(field: field, place: SourcePlace(file: "letter.md", line: 3, column: 3)))
        {
            try bound.fill([:], missing: .error)
        }
        #expect(bound.unsuppliedFields(personalFields: []).map(\.name) == [field])
        #expect(bound.unsuppliedFields(personalFields: [field.uppercased()]).isEmpty)
    }

    @Test func `never fills in what a letter may not hold`() throws {
        let trial = TemplateTrial("a ((BSN)) ((e-mail))")
        let (template, diagnostics) = trial.compiled()
        #expect(diagnostics.filter { $0.level == .error }.map(\.code) == ["forbidden-field", "forbidden-field"])
        let letter = try #require(template).binding(["bsn": "999990019"]).fill(["bsn": "999990019"], missing: .show)
        #expect(letter.blocks.map { TemplateTrial.outline($0.block) } == ["p a ((BSN)) ((e-mail))"])
    }
}

extension TemplateValue: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self = .text(value) }
}
