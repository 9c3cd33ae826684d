import LetterModel
import StrictYAML
import Testing

struct YAMLTextTests {
    static let texts = [
        "a", "", " ", "a ", "null", "Null", "~", "true", "No", "on", "y", "1", "-1", "1.5", "0o7", "a: b", "a:", ":a",
        "a#b",
        "a #b", "#a", "- a", "-a", "*a", "a*b*c", "**", "&a", "!a", "%a", "@a", "`a`", "'a'", "\"a\"", "a\"b", "\\",
        "a\\",
        "\\n", "a\nb", "\n", "{a}", "[a]", "a, b", ",", "?", "? a", "|", ">", "---", "...", "<<", "=", "é", "e\u{301}",
        "😀",
        "\u{10FFFD}", "\u{A0}", "a\u{A0}b", "日本", "ĳ", "\u{FFFD}", "a  b",
    ]

    private func read(_ yaml: String) throws -> YAMLNode.Content {
        try YAMLDocument.parse(yaml, file: "x").content
    }

    private func text(_ node: YAMLNode) -> String? {
        if case .scalar(let text, _) = node.content { text } else { nil }
    }

    @Test(arguments: texts)
    func `a text comes back from everywhere a scalar may stand`(value: String) throws {
        let scalar = YAMLText.scalar(value)
        let yaml = "a: \(scalar)\nb:\n  - \(scalar)\n  - { c: \(scalar), d: [\(scalar), \(scalar)] }  # e\n"
        guard case .mapping(let entries) = try read(yaml), case .sequence(let items) = entries[1].value.content,
            case .mapping(let inner) = items[1].content, case .sequence(let words) = inner[1].value.content
        else {
            Issue.record("the shape changed: \(yaml)")
            return
        }
        for node in [entries[0].value, items[0], inner[0].value] + words {
            #expect(text(node).map { Array($0.utf8) } == Array(value.utf8), "\(yaml)")
        }
        #expect(words.count == 2)
    }

    @Test(arguments: [
        ("Postbus 1", "Postbus 1"), ("jan.de-vries_1 (x)", "jan.de-vries_1 (x)"), ("6.1.e", "\"6.1.e\""),
        ("ja", "\"ja\""),
        ("a: b", "\"a: b\""), ("zegt \"ja\"", "\"zegt \\\"ja\\\"\""), ("*", "\"\\x2A\""),
    ])
    func `quotes stand only where they are needed`(value: String, expected: String) {
        #expect(YAMLText.scalar(value) == expected)
    }

    @Test func `many stars do not look like many aliases`() throws {
        let value = String(repeating: "*a ", count: 100) + "b"
        guard case .mapping(let entries) = try read("k: \(YAMLText.scalar(value))\n") else {
            Issue.record("no group")
            return
        }
        #expect(text(entries[0].value) == value)
    }
}
