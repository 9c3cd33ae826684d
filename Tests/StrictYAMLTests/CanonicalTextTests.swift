import StrictYAML
import TestSupport
import Testing

struct CanonicalTextTests {
    private func text(_ yaml: String) throws -> String {
        try YAMLDocument.parse(yaml, file: "x.yaml").canonicalText
    }

    @Test func `is one line a value, in a fixed order`() throws {
        #expect(
            try text("b: [1, { c: x }]\na: 'two words'\nempty: {}\nnone:\nlist: []\n") == """
                a=two words
                b[0]=1
                b[1].c=x
                empty{}
                list[]
                none

                """
        )
    }

    @Test(arguments: [
        ("a: 1\nb: 2\n", "# x\nb:   2\n\na: 1 # y\n"), ("a: [x, y]\n", "a:\n  - x\n  - \"y\"\n"),
        ("a: { b: c }\n", "a:\n  b: c\n"), ("a: 'x'\n", "a: x\n"), ("a: >-\n  x\n  y\n", "a: x y\n"),
    ])
    func `what only looks otherwise says the same`(one: String, other: String) throws {
        #expect(try text(one) == text(other))
    }

    @Test(arguments: [
        ("a: x\n", "a: x y\n"), ("a: [x, y]\n", "a: [y, x]\n"), ("a: \"\"\n", "a:\n"), ("a: []\n", "a: {}\n"),
        ("a: \"x\\nb=y\"\n", "a: x\nb: y\n"), ("a: \"\\\\n\"\n", "a: \"\\n\"\n"), ("\"a.b\": x\n", "a: { b: x }\n"),
        ("\"a=b\": c\n", "a: b=c\n"), ("\"a[0]\": x\n", "a: [x]\n"),
    ])
    func `what says something else never looks the same`(one: String, other: String) throws {
        #expect(try text(one) != text(other))
    }
}
