import LetterModel
import LetterTemplates
import Testing

/// The two sides of each optional text, and which of them a letter shows.
struct OptionalSideTests {
    /// `+` or `-` for the side, and its text.
    private func short(_ sides: some Sequence<OptionalSide>) -> [String] {
        sides.map { ($0.isAlternative ? "-" : "+") + $0.text }
    }

    @Test(arguments: [
        ("Dag ((naam)).", []),
        ("((x??a))", ["+a", "-"]),
        ("((x??a||b))", ["+a", "-b"]),
        ("((x??||b))", ["+", "-b"]),
        ("a\n\n((x??# b\n\nc))\n\nd", ["+# b  c", "-"]),
        ("((x??a ((n??b||c))||d ((y??e))))", ["+a ((n??b||c))", "-d ((y??e))", "+b", "-c", "+e", "-"]),
        ("[[blok:b]]\n\n[[blok:b]]", ["+a", "-"]),
    ])
    func `all sides are found, each place once`(source: String, expected: [String]) throws {
        let template = try TemplateTrial(source, blocks: ["b": "((x??a))"]).template()
        #expect(short(template.optionalSides) == expected)
    }

    @Test(arguments: [
        ("ja", "nee", ["+a ((n??b||c))", "-c"]), ("ja", "ja", ["+a ((n??b||c))", "+b"]), ("nee", "ja", ["-d"]),
        ("", "", ["-d"]),
    ])
    func `a letter shows one side of each condition that it reaches`(x: String, n: String, shown: [String]) throws {
        let template = try TemplateTrial("((x??a ((n??b||c))||d))").template()
        let sides = try template.optionalSides(shownFor: ["x": .text(x), "n": .text(n)])
        #expect(short(sides).sorted() == shown.sorted())
    }

    @Test(arguments: [("((land!leeg??a||b))", ["-b"]), ("((land??a||b))", ["-b"])])
    func `what a person may lack counts as empty`(source: String, shown: [String]) throws {
        #expect(short(try TemplateTrial(source).template().optionalSides(shownFor: [:])) == shown)
    }

    @Test func `knows whether the other side has a text too`() throws {
        let template = try TemplateTrial("((x??a||b)) ((y??c))").template()
        #expect(template.optionalSides.map(\.hasSister) == [true, true, false, false])
    }
}
