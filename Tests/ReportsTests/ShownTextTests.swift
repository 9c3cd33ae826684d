import Testing

@testable import Reports

/// What a report shows of a value.
struct ShownTextTests {
    @Test(arguments: [
        ("Jan de Vries", "Jan de Vries"), ("  a \t b\n\nc ", "a b c"), ("<b>&\"'", "<b>&\"'"),
        ("a\u{202E}b", "a[U+202E]b"), ("a\u{2066}b\u{2069}", "a[U+2066]b[U+2069]"), ("a\u{200B}b", "a[U+200B]b"),
        ("wacht\u{AD}woord", "wacht[U+00AD]woord"), ("\u{FEFF}a", "[U+FEFF]a"), ("\u{0}\u{1B}", "[U+0000][U+001B]"),
        ("\u{E000}", "[U+E000]"), ("\u{FFFF}", "[U+FFFF]"), ("\u{E0041}", "[U+E0041]"),
        ("e\u{301}", "e\u{301}"), ("\u{301}e", "[U+0301]e"), ("a \u{301}", "a [U+0301]"),
        ("o\u{301}\u{301}\u{301}\u{301}\u{301}", "o\u{301}\u{301}\u{301}\u{301}[U+0301]"),
        ("Ἀθήνα Москва Łódź", "Ἀθήνα Москва Łódź"), ("a\u{A0}b", "a\u{A0}b"), ("", ""), (" \n ", ""),
    ])
    func `a value neither acts nor hides`(text: String, expected: String) {
        var shown = ShownText()
        #expect(shown.line(text) == expected)
        #expect(shown.missing.isEmpty)
    }

    @Test func `spaces between stretches stay`() {
        var shown = ShownText()
        #expect(shown.text("Verwacht: ") + shown.text(" een  ja") == "Verwacht:  een ja")
    }

    @Test func `what the fonts lack stands there as its number, and is told`() {
        var shown = ShownText { $0.isASCII }
        #expect(shown.line("a😀é\u{202E}") == "a[U+1F600][U+00E9][U+202E]")
        #expect(shown.missing == ["😀", "é"])
    }
}
