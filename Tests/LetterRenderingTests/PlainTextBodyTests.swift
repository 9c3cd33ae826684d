import LetterModel
import LetterRendering
import LetterTemplates
import Testing

struct PlainTextBodyTests {
    private func text(_ blocks: [LetterBlock], width: Int = 20) -> String {
        PlainTextBody.text(of: blocks, width: width)
    }

    private func paragraph(_ lines: String...) -> LetterBlock {
        .paragraph(lines: LetterLines(InlineText(lines[0]), lines.dropFirst().map { InlineText($0) }))
    }

    private func item(_ text: String, _ sublists: [LetterList] = []) -> LetterListItem {
        LetterListItem(lines: [InlineText(text)], sublists: sublists)
    }

    @Test(arguments: [
        ("een twee drie vier", "een twee drie vier\n"),
        ("een twee drie vier v", "een twee drie vier v\n"),
        ("een twee drie vier vi", "een twee drie vier\nvi\n"),
        ("aaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaaa\n"),
        ("a aaaaaaaaaaaaaaaaaaaaaaaaa b", "a\naaaaaaaaaaaaaaaaaaaaaaaaa\nb\n"),
        ("2514 EB  DEN HAAG", "2514 EB  DEN HAAG\n"),
        ("2514 EB  'S-GRAVENHAGE", "2514 EB\n'S-GRAVENHAGE\n"),
        ("日本日本日本日本日本 日", "日本日本日本日本日本\n日\n"),
        ("日本日本日本日本日 日", "日本日本日本日本日\n日\n"),
        (
            "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} 12345678",
            "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} 12345678\n"
        ),
        (" a ", "a\n"),
    ])
    func `wraps at blanks by display width`(source: String, expected: String) {
        #expect(text([paragraph(source)]) == expected)
    }

    @Test func `parts blocks by a blank line, but not a heading from its text`() {
        let blocks: [LetterBlock] = [
            paragraph("a", "b"), .heading(level: 1, InlineText("Kop")), paragraph("c"), .pageBreak, paragraph("d"),
            .heading(level: 1, InlineText("E")), .pageBreak, paragraph("f"),
        ]
        #expect(text(blocks) == "a\nb\n\nKop\nc\n\nd\n\nE\n\nf\n")
    }

    @Test func `hangs the markers of lists`() {
        let inner = LetterList(isOrdered: false, items: [item("drie vier vijf zes zeven")])
        let list = LetterList(isOrdered: false, items: [item("een twee drie vier vijf", [inner]), item("acht")])
        #expect(text([.list(list)]) == "• een twee drie vier\n  vijf\n  – drie vier vijf\n    zes zeven\n• acht\n")
    }

    @Test func `sets numbers below each other`() {
        let list = LetterList(isOrdered: true, items: (1...10).map { item("stap \($0)") })
        let lines = text([.list(list)]).split(separator: "\n")
        #expect(lines.first == " 1. stap 1")
        #expect(lines.last == "10. stap 10")
    }

    @Test func `writes nothing for no blocks`() {
        #expect(text([]) == "")
        #expect(text([.pageBreak]) == "")
    }

    @Test(arguments: TestLetters.names)
    func `keeps every line of a letter within 72 columns and without trailing blanks`(name: String) throws {
        let letter = try TestLetters.filled(
            name,
            ["aanhef": .text("Geachte mevrouw Ünver-Łęczyński van den Berg-de Groot")]
        )
        for line in PlainTextBody.text(of: letter).split(separator: "\n") {
            #expect(DisplayWidth.columns(of: line) <= 72 && line.last != " ", "\(line)")
        }
    }
}
