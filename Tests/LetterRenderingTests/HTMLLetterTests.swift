import LetterModel
import LetterRendering
import LetterTemplates
import TestSupport
import Testing

struct HTMLLetterTests {
    @Test(arguments: ["letter.nl.md", "letter.en.md"])
    func `writes a letter of the example campaign as HTML`(name: String) throws {
        try expectGolden(try HTMLLetters.document(name), named: name.replacing(".md", with: ".html"))
    }

    @Test(arguments: TestLetters.names, LetterForm.allCases)
    func `reads as the plain text`(name: String, form: LetterForm) throws {
        let kind = HTMLLetters.kind(name)
        let text = PlainTextLetter.text(
            frame: HTMLLetters.frame(kind.language),
            letter: try HTMLLetters.filled(name)
        )
        let words = LetterWords.ofText(text)
        #expect(words.last == (kind.language == .dutch ? "Haag" : "Hague"), "the foot is read last")
        let read = HTMLLetters.words(of: try HTMLLetters.document(name, form: form))
        let isEqual = read == words
        #expect(isEqual, "\(String(describing: zip(read, words).first { $0 != $1 }))")
    }

    @Test func `writes letters of many kinds after each other as if each were the first`() throws {
        var writer = HTMLLetters.writer()
        for _ in 1...2 {
            for name in TestLetters.names {
                let kind = HTMLLetters.kind(name)
                // The reminder is another template of the same kind.
                if name.hasPrefix("reminder") { continue }
                let letter = try HTMLLetters.filled(name)
                let bytes = writer.document(frame: HTMLLetters.frame(kind.language), letter: letter, kind: kind)
                #expect(HTMLLetters.text(bytes) == (try HTMLLetters.document(name)))
            }
        }
    }

    @Test func `a frame that changes is written anew, and one with other bars is not`() throws {
        var writer = HTMLLetters.writer(mark: nil)
        let (letter, kind) = (try HTMLLetters.filled("letter.nl.md"), HTMLLetters.kind("letter.nl.md"))
        var frame = HTMLLetters.frame(.dutch, mark: nil)
        let before = writer.document(frame: frame, letter: letter, kind: kind)
        frame.postalBars = "2514EB400XLTOE"
        #expect(writer.document(frame: frame, letter: letter, kind: kind) == before)
        frame.senderLines = ["Een andere afzender"]
        let after = HTMLLetters.text(writer.document(frame: frame, letter: letter, kind: kind))
        #expect(after.contains("<address><b>Een andere afzender</b></address>"))
    }

    @Test func `a bundle is a head, an article a letter in its language, and a foot`() throws {
        var writer = HTMLLetters.writer(mark: nil)
        var bytes = writer.head(title: "print-0001, 2", language: .dutch)
        for name in ["letter.nl.md", "letter.en.md"] {
            let kind = HTMLLetters.kind(name)
            let frame = HTMLLetters.frame(kind.language, mark: nil)
            writer.article(frame: frame, letter: try HTMLLetters.filled(name), kind: kind, into: &bytes)
        }
        let text = HTMLLetters.text(bytes + writer.foot)
        #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">\n") && text.hasSuffix("</body>\n</html>\n"))
        #expect(text.contains("<title>print-0001, 2</title>"))
        #expect(text.matches(of: /<article lang="(..)">/).map(\.1) == ["nl", "en"])
        #expect(text.matches(of: /<h1>(.+?):/).map(\.1) == ["Betreft", "Subject"])
        #expect(
            text.matches(of: /<time datetime="(.+?)">(.+?)</).map { "\($0.1) \($0.2)" } == [
                "2026-11-02 2 november 2026", "2026-11-02 2 November 2026",
            ]
        )
        #expect(text.split(separator: "<style>").count == 2)
    }

    @Test func `leaves out what the letter does not have`() throws {
        var frame = HTMLLetters.frame(.dutch, mark: nil)
        (frame.senderLines, frame.returnAddress, frame.subjectLabel, frame.footerLines) = ([], "", "", [])
        let letter = FilledLetter(subject: InlineText("Proef"), blocks: [])
        var writer = HTMLLetters.writer(mark: nil)
        let kind = LetterKind(variant: .standard, language: .dutch)
        let text = HTMLLetters.text(writer.document(frame: frame, letter: letter, kind: kind))
        let body = try #require(text.split(separator: "<body>").last)
        for part in ["mark", "<address>", "return", "<footer>"] { #expect(!body.contains(part), "\(part)") }
        #expect(body.contains("<h1>Proef</h1>\n</article>"))
    }

    @Test(arguments: [("Betreft dit", "<title>Betreft dit</title>"), ("", "<title>DigiD</title>")])
    func `no letter is without a title`(subject: String, title: String) {
        var writer = HTMLLetters.writer()
        let kind = LetterKind(variant: .standard, language: .dutch)
        let letter = FilledLetter(subject: InlineText(subject), blocks: [])
        let bytes = writer.document(frame: HTMLLetters.frame(.dutch), letter: letter, kind: kind)
        #expect(HTMLLetters.text(bytes).contains(title))
    }
}
