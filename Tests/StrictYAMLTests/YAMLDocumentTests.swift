import LetterModel
import Testing

@testable import StrictYAML

struct YAMLDocumentTests {
    struct Refusal: CustomTestStringConvertible, Sendable {
        var name: String
        var text: String
        var code: String
        var line: Int?
        var column: Int?
        var testDescription: String { name }
    }

    static let refusals = [
        Refusal(name: "a key twice", text: "a: 1\nb: 2\na: 3\n", code: "yaml-duplicate-key", line: 3, column: 1),
        Refusal(
            name: "a key twice, Windows lines",
            text: "a: 1\r\na: 3\r\n",
            code: "yaml-duplicate-key",
            line: 2,
            column: 1
        ),
        Refusal(
            name: "a nested key twice",
            text: "x:\n  a: 1\n  a: 3\n",
            code: "yaml-duplicate-key",
            line: 3,
            column: 3
        ),
        Refusal(name: "one key quoted", text: "1: x\n\"1\": y\n", code: "yaml-duplicate-key", line: 2, column: 1),
        Refusal(name: "an anchor", text: "a: &x 1\n", code: "yaml-anchor", line: 1, column: 4),
        Refusal(name: "an anchor on a key", text: "&x a: 1\n", code: "yaml-anchor", line: 1, column: 1),
        Refusal(name: "an anchor on a list", text: "a: &x\n  - 1\n", code: "yaml-anchor", line: 1, column: 4),
        Refusal(name: "an alias of nothing", text: "a: *nothing\n", code: "yaml-anchor", line: 1, column: 4),
        Refusal(name: "a tag", text: "a: !secret 1\n", code: "yaml-tag", line: 1, column: 4),
        Refusal(name: "a standard tag", text: "a: !!str 1\n", code: "yaml-tag", line: 1, column: 4),
        Refusal(name: "a tag on a group", text: "a: !x {b: 1}\n", code: "yaml-tag", line: 1, column: 4),
        Refusal(name: "a tag on a list", text: "a: !x [1]\n", code: "yaml-tag", line: 1, column: 4),
        Refusal(name: "a merge key", text: "a:\n  <<: {b: 1}\n", code: "yaml-key", line: 2, column: 3),
        Refusal(name: "a list as a key", text: "? [a, b]\n: 1\n", code: "yaml-key", line: 1, column: 3),
        Refusal(name: "two documents", text: "a: 1\n---\nb: 2\n", code: "yaml-several-documents", line: 2, column: 1),
        Refusal(name: "a tab", text: "a:\n\t- 1\n", code: "yaml-tab", line: 2, column: 1),
        Refusal(name: "a bell", text: "a: x\u{7}\n", code: "yaml-control-character", line: 1, column: 5),
        Refusal(name: "a NUL", text: "a: x\u{0}\n", code: "yaml-control-character", line: 1, column: 5),
        Refusal(name: "an escaped bell", text: "a: \"x\\a\"\n", code: "yaml-control-character", line: 1, column: 4),
        Refusal(name: "turned reading", text: "a: é\u{202E}\n", code: "yaml-control-character", line: 1, column: 5),
        Refusal(name: "an open quote", text: "a: 'x\nb: 1\n", code: "yaml-syntax", line: 3, column: 1),
        Refusal(name: "a colon in text", text: "a: b: c\n", code: "yaml-syntax", line: 1, column: 5),
        Refusal(name: "wrong indentation", text: "a:\n  b: 1\n c: 2\n", code: "yaml-syntax", line: 3, column: 2),
        Refusal(name: "a lone bracket", text: "a: [1, 2\n", code: "yaml-syntax", line: 2, column: 1),
    ]

    @Test(arguments: refusals)
    func `refuses what is not strict, and says where`(refusal: Refusal) {
        let error = #expect(throws: Diagnostics.self) { try YAMLDocument.parse(refusal.text, file: "f.yaml") }
        let first = error?.all.first
        #expect(first?.code == refusal.code)
        #expect(first?.place == SourcePlace(file: "f.yaml", line: refusal.line, column: refusal.column))
        #expect(first?.remedy.isEmpty == false)
    }

    @Test(arguments: ["", "\n", "# only a comment\n", "---\n", "\u{FEFF}"])
    func `an empty file is nothing, and no error`(text: String) throws {
        let node = try YAMLDocument.parse(text, file: "f.yaml")
        guard case .null = node.content else { return #expect(Bool(false), "found \(node.kind)") }
    }

    @Test(arguments: [
        "a: 1\n", "---\na: 1\n", "\u{FEFF}a: 1\n", "a: 1\r\n", "a: '1'\n", "a: >-\n  1\n", "{a: 1}", "\"a\": 1",
    ])
    func `reads the same group however it is written`(text: String) throws {
        let node = try YAMLDocument.parse(text, file: "f.yaml")
        guard case .mapping(let entries) = node.content, case .scalar("1", _) = entries.first?.value.content else {
            return #expect(Bool(false), "found \(node.kind)")
        }
        #expect(entries.map(\.key) == ["a"])
    }

    @Test(arguments: ["NO", "yes", "08.11", "0x10", "1e3", "2026-11-01", "Null", "é", "a #b"])
    func `keeps a value as it was written`(text: String) throws {
        let node = try YAMLDocument.parse("a: \(text)\n", file: "f.yaml")
        guard case .mapping(let entries) = node.content, case .scalar(let value, false)? = entries.first?.value.content
        else {
            return #expect(Bool(false), "found \(node.kind)")
        }
        #expect(value == text.split(separator: " ").first.map(String.init))
    }

    @Test func `counts lines from the line of the file on which the text begins`() {
        let error = #expect(throws: Diagnostics.self) {
            try YAMLDocument.parse("a: 1\na: 2\n", file: "letter.nl.md", firstLine: 2)
        }
        #expect(error?.all.first?.place.line == 3)
        #expect(error?.all.first?.found.contains("first on line 2") == true)
    }

    @Test(arguments: [33, 500, 100_000])
    func `refuses deep nesting without harm`(depth: Int) {
        for (open, close) in [("[", "]"), ("- ", "")] {
            let text = String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
            #expect(throws: Diagnostics.self) { try YAMLDocument.parse(text, file: "f.yaml") }
        }
    }

    @Test func `allows nesting up to the limit`() throws {
        let depth = YAMLDocument.depthLimit - 1
        let text = String(repeating: "[", count: depth) + "1" + String(repeating: "]", count: depth)
        _ = try YAMLDocument.parse(text, file: "f.yaml")
    }

    @Test func `refuses a file over a megabyte`() {
        let text = "a: " + String(repeating: "x", count: YAMLDocument.sizeLimit)
        let error = #expect(throws: Diagnostics.self) { try YAMLDocument.parse(text, file: "f.yaml") }
        #expect(error?.all.map(\.code) == ["yaml-too-large"])
    }

    @Test func `refuses a tree of aliases before it can grow`() {
        var text = "a0: &a0 x\n"
        for level in 1...40 { text += "? &a\(level) [*a\(level - 1), *a\(level - 1)]\n: 1\n" }
        let error = #expect(throws: Diagnostics.self) { try YAMLDocument.parse(text, file: "f.yaml") }
        #expect(error?.all.first?.code == "yaml-anchor")
    }

    @Test func `reports several refusals at once`() {
        let error = #expect(throws: Diagnostics.self) {
            try YAMLDocument.parse("a: &x 1\nb: !y 2\n", file: "f.yaml")
        }
        #expect(error?.all.map(\.code) == ["yaml-anchor", "yaml-tag"])
    }
}
