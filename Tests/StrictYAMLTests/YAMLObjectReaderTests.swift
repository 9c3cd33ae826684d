import LetterModel
import Testing

@testable import StrictYAML

struct YAMLObjectReaderTests {
    enum Colour: String, CaseIterable { case red, green }

    /// Reads a group and gives what was reported as `line:code`.
    private func reports(_ text: String, _ read: (YAMLObjectReader) -> Void) throws -> [String] {
        let diagnostics = YAMLDiagnostics()
        let reader = YAMLObjectReader(try YAMLDocument.parse(text, file: "f.yaml"), diagnostics: diagnostics)
        read(reader)
        reader.finish()
        return diagnostics.all.map { "\($0.place.line ?? 0):\($0.code)" }
    }

    @Test func `reads each type`() throws {
        let text = """
            name: Postronde
            size: 12
            width: 12.5
            flag: true
            day: 2026-11-01
            colour: green
            names: [a, "b"]
            parts:
              - label: x
              - label: y
            texts: { nl: hallo, en: hello }
            """
        let found = try reports(text) { reader in
            #expect(reader.required("name").string() == "Postronde")
            #expect(reader.required("size").int(in: 1...20) == 12)
            #expect(reader.required("width").decimal(in: 0...100) == 12.5)
            #expect(reader.required("flag").bool())
            #expect(reader.required("day").date() == CalendarDate(year: 2026, month: 11, day: 1))
            #expect(reader.required("colour").oneOf(Colour.self) == .green)
            #expect(reader.required("names").strings() == ["a", "b"])
            #expect(reader.required("parts").objects { $0.required("label").string() } == ["x", "y"])
            #expect(
                reader.required("texts").keyed(by: LetterLanguage.self) { $0.string() } == [
                    .dutch: "hallo", .english: "hello",
                ]
            )
            #expect(reader.optional("absent") == nil)
        }
        #expect(found.isEmpty)
    }

    @Test(arguments: [
        ("x: yes", "bool"), ("x: NO", "bool"), ("x: \"true\"", "bool"), ("x: True", "bool"), ("x: [true]", "bool"),
        ("x: 08", "int"), ("x: \"8\"", "int"), ("x: 8.0", "int"), ("x: 0x8", "int"), ("x: 1_0", "int"),
        ("x: 101", "int"),
        ("x: -1", "int"), ("x: 99999999999999999999", "int"), ("x: {a: 1}", "int"), ("x: +8", "int"),
        ("x: 1,5", "decimal"), ("x: 1e1", "decimal"), ("x: 1.", "decimal"), ("x: .5", "decimal"), ("x: nan", "decimal"),
        ("x: 2026-02-30", "date"), ("x: 01-11-2026", "date"), ("x: 2026-1-1", "date"), ("x: [a]", "string"),
        ("x: {a: b}", "string"), ("x: a", "strings"), ("x: {a: b}", "strings"), ("x: [[a]]", "strings"),
        ("x: [a, ~]", "strings"),
        ("x: a", "objects"), ("x: a", "entries"),
    ])
    func `refuses what is not of the type, once, with its line`(text: String, type: String) throws {
        let found = try reports("# comment\n" + text) { reader in
            let value = reader.required("x")
            switch type {
            case "bool": _ = value.bool()
            case "int": _ = value.int(in: 0...100)
            case "decimal": _ = value.decimal(in: 0...100)
            case "date": _ = value.date()
            case "string": _ = value.string()
            case "strings": _ = value.strings()
            case "entries": _ = value.entries()
            default: _ = value.objects { _ in 0 }
            }
        }
        #expect(found == ["2:wrong-value"])
    }

    @Test func `a missing key is reported once, whatever is read of it`() throws {
        let found = try reports("a: 1\nempty:\n") { reader in
            _ = reader.required("a").int(in: 0...9)
            _ = reader.required("gone").object { $0.required("inner").string() }
            _ = reader.required("empty").date()
        }
        #expect(found == ["1:missing-key", "2:missing-value"])
    }

    @Test func `an unknown key is reported with the nearest known one`() throws {
        let diagnostics = YAMLDiagnostics()
        let reader = YAMLObjectReader(
            try YAMLDocument.parse("titel: x\nzzz: 1\n", file: "f.yaml"),
            diagnostics: diagnostics
        )
        _ = reader.optional("title")
        reader.finish()
        #expect(diagnostics.all.map(\.code) == ["unknown-key", "unknown-key"])
        #expect(diagnostics.all.first?.remedy == "Did you mean 'title'?")
        #expect(diagnostics.all.last?.expected == "one of title.")
    }

    @Test func `an unknown key inside a list is found too`() throws {
        let found = try reports("parts:\n  - label: x\n  - lable: y\n") { reader in
            _ = reader.required("parts").objects { $0.optional("label")?.string() }
        }
        #expect(found == ["3:unknown-key"])
    }

    @Test func `a wrong choice names the nearest one`() throws {
        let diagnostics = YAMLDiagnostics()
        let reader = YAMLObjectReader(try YAMLDocument.parse("x: gren\n", file: "f.yaml"), diagnostics: diagnostics)
        #expect(reader.required("x").oneOf(Colour.self) == .red)
        #expect(
            diagnostics.all.first?.description
                == "f.yaml:1:4: error: 'x' is 'gren'. Expected: one of red, green. Did you mean 'green'? [not-a-choice]"
        )
    }

    @Test func `a list where a group should be is reported`() throws {
        #expect(try reports("- a\n") { _ in } == ["1:not-a-group"])
    }

    @Test func `throws everything, in the order of the file`() throws {
        let diagnostics = YAMLDiagnostics()
        let reader = YAMLObjectReader(try YAMLDocument.parse("b: x\na: y\n", file: "f.yaml"), diagnostics: diagnostics)
        _ = reader.required("a").bool()
        _ = reader.required("b").bool()
        let error = #expect(throws: Diagnostics.self) { try diagnostics.throwIfErrors() }
        #expect(error?.all.map(\.place.line) == [1, 2])
    }

    @Test(
        arguments: [
            ("titel", "title"), ("Valid-From", "validFrom"), ("vaildFrom", "validFrom"), ("validFrm", "validFrom"),
            ("xy", nil), ("nothing", nil), ("", nil),
        ] as [(String, String?)]
    )
    func `finds the nearest name`(name: String, expected: String?) {
        #expect(nearestName(to: name, among: ["title", "validFrom", "nl"]) == expected)
    }
}
