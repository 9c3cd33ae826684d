import LetterModel
import LetterTemplates
import Testing

struct FrontMatterTests {
    private func compile(_ text: String) -> (template: LetterTemplate?, diagnostics: [Diagnostic]) {
        LetterTemplate.compile(
            TemplateSource(path: "l.md", text: text),
            blocks: { $0 == "groet.en" ? TemplateSource(path: "groet.en.md", text: "Bye") : nil },
            vocabulary: TemplateVocabulary(centralVariables: [])
        )
    }

    private let complete =
        "---\nsubject: \"Over ((naam))\"\ncode: ECS-S-EN\nlanguage: en\nvariant: abroad\nrequired: [aanhef]\n---\n"

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `reads the head of a template`(lineEnd: String) throws {
        let (template, diagnostics) = compile(
            complete.replacing("\n", with: lineEnd) + "((aanhef))" + lineEnd + "((land))"
        )
        #expect(diagnostics == [])
        let header = try #require(template).header
        #expect(header.subject == "Over ((naam))")
        #expect((header.code, header.kind) == ("ECS-S-EN", LetterKind(variant: .abroad, language: .english)))
        #expect(header.requiredFields == ["aanhef"])
        #expect(template?.fieldUses.map(\.place.line) == [2, 8, 9])
    }

    @Test func `offers language and variant as constants`() throws {
        let source = complete + "((taal=en??E)) ((variant=abroad??A))"
        let template = try #require(compile(source).template)
        let letter = try template.binding(template.header.constants).fill([:], missing: .show)
        #expect(letter.blocks.map(\.isConstant) == [true])
        #expect(letter.blocks.map { TemplateTrial.outline($0.block) } == ["p E A"])
    }

    @Test func `looks for blocks in the language of the letter first`() throws {
        let (template, diagnostics) = compile(complete + "[[blok:groet]]")
        #expect(diagnostics == [])
        #expect(template?.blockNames == ["groet"])
    }

    @Test(arguments: [
        ("code: A\nlanguage: nl\nvariant: standard", "l.md:2:1 missing-key"),
        ("subject: a\ncode: A\nlanguage: fr\nvariant: standard", "l.md:4:11 not-a-choice"),
        ("subject: a\ncode: A\nlanguage: nl\nvariant: abrod", "l.md:5:10 not-a-choice"),
        ("subject: a\ncode: a b\nlanguage: nl\nvariant: standard", "l.md:3:7 letter-code"),
        ("subject: a\ncode: A\nlanguage: nl\nvariant: standard\ntoon: u", "l.md:6:1 unknown-key"),
        ("subject: \"a ((naan))\"\ncode: A\nlanguage: nl\nvariant: standard", "l.md:2:13 unknown-field"),
        ("subject: a\ncode: A\nlanguage: nl\nvariant: standard\nrequired: [naan]", "l.md:6:12 unknown-field"),
        ("subject: [a\ncode: A", "l.md:3:5 yaml-syntax"),
        ("subject: Uw DigiD #1\ncode: A\nlanguage: nl\nvariant: standard", "l.md:2:19 subject-cut"),
    ])
    func `says what is wrong in it`(yaml: String, expected: String) {
        let diagnostics = compile("---\n\(yaml)\n---\nTekst").diagnostics
        #expect(diagnostics.map { "\($0.place) \($0.code)" } == [expected])
    }

    @Test(arguments: ["Tekst", "", "---\nTekst", "Tekst\n---\nTekst"])
    func `takes a text without it as a Dutch standard letter`(text: String) throws {
        let (template, diagnostics) = compile(text)
        #expect(diagnostics.map(\.code) == ["front-matter-missing"])
        #expect(diagnostics.map(\.level) == [.warning])
        #expect(try #require(template).header == TemplateHeader())
    }

    @Test func `stops for a required field that is empty`() throws {
        let bound = try #require(compile(complete + "Hi").template).binding([:])
        let empty = FillError.emptyRequiredValue(field: "aanhef", template: "l.md")
        for values: TemplateValues in [
            ["naam": "Jan"], ["naam": "Jan", "aanhef": ""], ["naam": "Jan", "aanhef": " "],
        ] {
            #expect(throws: empty) { try bound.fill(values, missing: .error) }
        }
        #expect(try bound.fill(["naam": "Jan", "aanhef": "Dear Jan"], missing: .error).subject.plain == "Over Jan")
        #expect(try bound.fill([:], missing: .show).subject.plain == "Over ((naam))")
        #expect(bound.unsuppliedFields(personalFields: ["naam"]).map(\.name) == ["aanhef"])
    }
}
