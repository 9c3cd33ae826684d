import LetterModel
import Testing

/// The line and the caret that stand below a message.
struct SourceExcerptTests {
    private func excerpt(_ text: String, _ line: Int?, _ column: Int?, width: Int = 100) -> String? {
        let place = SourcePlace(file: "letter.nl.md", line: line, column: column)
        return SourceExcerpt(of: place, in: text, width: width)?.description
    }

    @Test(arguments: [
        // The first line, the last, one with and one without an end.
        ("Dag ((naan)),\nTot ziens", 1, 5, "Dag ((naan)),\n    ^"),
        ("Dag,\nbel ((tel))", 2, 5, "bel ((tel))\n    ^"),
        ("Dag,\nbel ((tel))\n", 2, 5, "bel ((tel))\n    ^"),
        ("Dag,\n", 2, 1, "\n^"),
        ("", 1, 1, "\n^"),
        ("a\r\nb\rc ((x))\nd", 3, 3, "c ((x))\n  ^"),
        ("\u{FEFF}((x))", 1, 1, "((x))\n^"),
        // A column past the end, and none at all.
        ("kort", 1, 5, "kort\n    ^"),
        ("kort", 1, 500, "kort\n    ^"),
        ("kort", 1, 0, "kort\n^"),
        // Tabs go to the next of each four columns.
        ("\t((x))", 1, 2, "    ((x))\n    ^"),
        ("a\t((x))", 1, 3, "a   ((x))\n    ^"),
        ("abcd\t((x))", 1, 6, "abcd    ((x))\n        ^"),
        // Wide characters take two columns, marks none of their own.
        ("日本 ((x))", 1, 4, "日本 ((x))\n     ^"),
        ("👨‍👩‍👧 ((x))", 1, 3, "👨‍👩‍👧 ((x))\n   ^"),
        ("🇳🇱❤️ ((x))", 1, 4, "🇳🇱❤️ ((x))\n     ^"),
        ("cafe\u{301} ((x))", 1, 6, "cafe\u{301} ((x))\n     ^"),
        ("ŝ\u{323}e\u{302}\u{301} ((x))", 1, 4, "ŝ\u{323}e\u{302}\u{301} ((x))\n   ^"),
        ("नि ((x))", 1, 3, "नि ((x))\n  ^"),
    ])
    func `puts the caret under the place`(text: String, line: Int, column: Int, expected: String) {
        #expect(excerpt(text, line, column) == expected)
    }

    @Test(arguments: [
        ("a\u{1B}[31mrood", "a\u{FFFD}[31mrood"), ("a\u{9B}31m", "a\u{FFFD}31m"), ("\u{7}bel", "\u{FFFD}bel"),
        ("a\u{202E}b", "a\u{FFFD}b"), ("a\u{2066}b\u{2069}", "a\u{FFFD}b\u{FFFD}"), ("a\u{200B}b", "a\u{FFFD}b"),
        ("a\u{2028}b", "a\u{FFFD}b"), ("a\u{B}b\u{C}c", "a\u{FFFD}b\u{FFFD}c"), ("\u{301}a", "\u{FFFD}a"),
        ("a\u{AD}b", "a\u{FFFD}b"), ("a\u{FFFE}b", "a\u{FFFD}b"), ("\u{1F3F4}\u{E0067}\u{E007F}", "\u{FFFD}"),
        ("a\u{8}\u{8}b\u{0}", "a\u{FFFD}\u{FFFD}b\u{FFFD}"), ("a\u{85}b", "a\u{FFFD}b"),
    ])
    func `holds nothing that acts on a terminal`(text: String, shown: String) {
        #expect(excerpt(text, 1, 1) == shown + "\n^")
    }

    @Test(arguments: [1, 2, 50, 99, 100, 101, 4999, 5000, 9999, 10_000, 10_001])
    func `cuts a long line around the place`(column: Int) throws {
        let text = String(repeating: "0123456789", count: 1000)
        let place = SourcePlace(file: "x", line: 1, column: column)
        let excerpt = try #require(SourceExcerpt(of: place, in: text))
        #expect(DisplayWidth.columns(of: excerpt.line) <= 100)
        #expect(excerpt.line.hasPrefix("…") == (column > 67))
        #expect(excerpt.line.hasSuffix("…") == (column < 9960))
        let position = excerpt.line.index(excerpt.line.startIndex, offsetBy: excerpt.caret.count - 1)
        let found = position < excerpt.line.endIndex ? excerpt.line[position].wholeNumberValue : nil
        #expect(found == (column > 10_000 ? nil : (column - 1) % 10))
    }

    @Test func `counts wide characters when it cuts`() throws {
        let place = SourcePlace(file: "x", line: 1, column: 300)
        let excerpt = try #require(
            SourceExcerpt(of: place, in: String(repeating: "日", count: 299) + "((x))", width: 40)
        )
        #expect(DisplayWidth.columns(of: excerpt.line) <= 40)
        #expect(excerpt.line.hasPrefix("…日"))
        #expect(excerpt.line.hasSuffix("日((x))"))
        #expect(excerpt.caret.count == 1 + DisplayWidth.columns(of: excerpt.line.dropLast(5)))
    }

    @Test func `shows a line without a caret for a place without a column`() {
        #expect(excerpt("a\nb\nc", 2, nil) == "b")
    }

    @Test(arguments: [nil, 0, -1, 4, 500])
    func `has nothing to show when there is no such line`(line: Int?) {
        #expect(excerpt("a\nb\nc", line, 1) == nil)
    }
}
