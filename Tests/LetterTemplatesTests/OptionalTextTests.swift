import LetterModel
import LetterTemplates
import Testing

struct OptionalTextTests {
    @Test(arguments: [
        "yes", "y", "true", "t", "1", "include", "show", "ja", "j", "waar", "JA", "Yes", " ja ",
    ])
    func `shows text for every word for yes`(word: String) throws {
        #expect(try TemplateTrial("a((x?? b))").outline(["x": .text(word)]) == "p a b")
    }

    @Test(arguments: ["no", "nee", "false", "0", "", "2", "jazeker", "hide"])
    func `hides text for everything else`(word: String) throws {
        #expect(try TemplateTrial("a((x?? b))").outline(["x": .text(word)]) == "p a")
    }

    @Test(arguments: [
        // The first ?? splits; brackets inside come in pairs.
        ("((x??a??b))", "p a??b", ""),
        ("((x???a))", "p ?a", ""),
        ("((x??(a) (b)))", "p (a) (b)", ""),
        ("((x??a))b))", "p ab))", "p b))"),
        // Else.
        ("((x??a||b))", "p a", "p b"),
        ("((x??||b))", "", "p b"),
        ("((x??a||b||c))", "p a", "p b||c"),
        ("z ((x??a||b)) y", "p z a y", "p z b y"),
        // Placeholders and optional text inside.
        ("((x??Dag ((naam))))", "p Dag Jan", ""),
        ("((x??Dag (((naam)))))", "p Dag (Jan)", ""),
        ("((x??a ((n??b||c)) d||e ((n??f||g))))", "p a c d", "p e g"),
        // Whole blocks.
        ("a\n\n((x??b))\n\nc", "p a\np b\np c", "p a\np c"),
        ("a\n\n((x??# b\n\nc\n\n* d\n* e))\n\nf", "p a\n# b\np c\n* d | e\np f", "p a\np f"),
        ("a ((x??b\n\nc)) d", "p a b\np c d", "p a d"),
        ("Eerst.((x??\n\nDan.))", "p Eerst.\np Dan.", "p Eerst."),
        ("1. a\n((x??2. b\n))3. c", "1. a | b | c", "1. a | c"),
        ("1. a\n((x??2. b))\n3. c", "1. a | b | c", "1. a | c"),
        ("* a\n\n((x??* b))\n\n* c", "* a | b | c", "* a | c"),
        ("((x??# a||# b))\nc", "# a\np c", "# b\np c"),
        ("a\n((x??b))\nc", "p a / b / c", "p a / c"),
        ("a\n((x??b\nb2))\nc", "p a / b / b2 / c", "p a / c"),
        ("# ((x??a))", "# a", ""),
        ("((x??---))", "---", ""),
        ("a\n\n((x??\nb\n))\n\nc", "p a\np b\np c", "p a\np c"),
    ])
    func `chooses between two texts`(source: String, whenYes: String, whenNo: String) throws {
        let yes: TemplateValues = ["x": "ja", "naam": "Jan", "n": "nee"]
        let no: TemplateValues = ["x": "nee", "naam": "Jan", "n": "nee"]
        #expect(try TemplateTrial(source).outline(yes) == whenYes)
        #expect(try TemplateTrial(source).outline(no) == whenNo)
        #expect(try TemplateTrial(source).outline(constants: yes) == whenYes)
        #expect(try TemplateTrial(source).outline(constants: no) == whenNo)
    }

    @Test(arguments: [
        ("taal=en", true), ("taal = EN", true), ("taal=nl", false), ("taal!=nl", true), ("taal!=en", false),
        ("n>9", true), ("n>10", false), ("n<10,5", true), ("n<9", false), ("dag>2026-01-31", true),
        ("dag<2026-01-31", false), ("naam!leeg", true), ("naam!empty", true), ("niets!leeg", false),
        ("adresregel3!leeg", false), ("niets=", true), ("naam=", false), ("ja=nee", false),
    ])
    func `compares values`(condition: String, isShown: Bool) throws {
        let values: TemplateValues = [
            "taal": "en", "n": "10", "dag": "2026-02-01", "naam": "Jan", "niets": "", "ja": "ja",
        ]
        #expect(try TemplateTrial("((\(condition)??x||y))").outline(values) == (isShown ? "p x" : "p y"))
    }

    @Test(arguments: [
        ("a ((x?? b)) c", "p a ((x?? b)) c"),
        ("((x??# b\n\nc))", "p ((x??# b  c))"),
    ])
    func `stays visible when the condition has no value`(source: String, expected: String) throws {
        #expect(try TemplateTrial(source).outline() == expected)
    }

    @Test func `stops a real letter when the condition has no value`() throws {
        #expect(throws: FillError.self) { try TemplateTrial("((x??a))").filled(missing: .error) }
        #expect(throws: FillError.self) { try TemplateTrial("((x??# a\n\nb))").filled(missing: .error) }
    }

    @Test func `has no value to look up in the text that is not shown`() throws {
        let letter = try TemplateTrial("((x??((weg))||hier))").filled(["x": "nee"], missing: .error)
        #expect(letter.blocks.map { TemplateTrial.outline($0.block) } == ["p hier"])
    }
}
