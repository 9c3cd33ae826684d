import Foundation
import LetterModel
import LetterRendering
import LetterTemplates
import TestSupport
import Testing

struct HTMLLogoTests {
    static let drawing = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><path fill="#2e7d6b" d="M0 0H300V100H0Z"/></svg>
        """

    private static func letters(
        logo: HTMLLogo,
        meaning: LogoPlacement.Meaning,
        top: Double = 12,
        many: Bool = false
    ) throws -> [UInt8] {
        var style = HTMLLetters.style
        style.logo = LogoPlacement(
            file: "logo.svg",
            left: Length(millimetres: 80),
            top: Length(millimetres: top),
            width: Length(millimetres: 50),
            meaning: meaning
        )
        var writer = HTMLWriter(style: style, date: HTMLLetters.date, mark: nil, logo: logo)
        let (letter, kind) = (try HTMLLetters.filled("letter.nl.md"), HTMLLetters.kind("letter.nl.md"))
        let frame = HTMLLetters.frame(.dutch, mark: nil)
        guard many else { return writer.document(frame: frame, letter: letter, kind: kind) }
        var bytes = writer.head(title: "print-0001, 2", language: .dutch)
        for _ in 1...2 { writer.article(frame: frame, letter: letter, kind: kind, into: &bytes) }
        return bytes + writer.foot
    }

    private static func logo(_ bytes: [UInt8] = Array(drawing.utf8)) -> HTMLLogo {
        HTMLLogo(file: bytes, width: Length(points: 100), height: Length(points: 33.333))
    }

    @Test func `the file stands in the document once, however many letters show it`() throws {
        let text = HTMLLetters.text(
            try Self.letters(logo: Self.logo(), meaning: .words([.dutch: "Beeldmerk van \"X\" & <Y>"]), many: true)
        )
        let encoded = Data(Self.drawing.utf8).base64EncodedString()
        #expect(text.matches(of: /data:image\/svg\+xml;base64,([A-Za-z0-9+\/=]+)"/).map { String($0.1) } == [encoded])
        let shown =
            "role=\"img\" aria-label=\"Beeldmerk van &quot;X&quot; &amp; &lt;Y&gt;\"><use href=\"#logo\"/></svg>"
        #expect(text.split(separator: shown).count == 3)
        #expect(text.contains("form-action 'none'; img-src data:\""))
    }

    @Test(arguments: 0...10)
    func `files of every length are encoded as others do it`(length: Int) throws {
        let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 67 &+ 250) }
        let text = HTMLLetters.text(try Self.letters(logo: Self.logo(bytes), meaning: .decoration))
        #expect(text.contains(";base64,\(Data(bytes).base64EncodedString())\""))
    }

    @Test func `a PNG file is told from a drawing by its first bytes`() throws {
        let bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]
        #expect(
            HTMLLetters.text(try Self.letters(logo: Self.logo(bytes), meaning: .decoration)).contains("data:image/png;")
        )
    }

    @Test func `a decoration is not there for who hears the letter`() throws {
        let text = HTMLLetters.text(try Self.letters(logo: Self.logo(), meaning: .decoration))
        #expect(text.contains("<svg class=\"logo\" viewBox=\"0 0 100.0 33.333\" aria-hidden=\"true\"><use"))
        #expect(!text.contains("role=\"img\""))
    }

    @Test func `without a place in the style there is no logo`() {
        let writer = HTMLWriter(style: HTMLLetters.style, date: HTMLLetters.date, mark: nil, logo: Self.logo())
        #expect(!HTMLLetters.text(writer.head(title: "x", language: .dutch)).contains("logo"))
    }

    @Test func `the judges find nothing, and the logo is heard by its words`() throws {
        let folder = try TemporaryFolder()
        let words: LogoPlacement.Meaning = .words([.dutch: "Beeldmerk"])
        let path = try folder.write(try Self.letters(logo: Self.logo(), meaning: words, many: true), to: "logo.html")
        try HTMLJudges.expectValid([path])
        guard let barriers = try HTMLJudges.barriers(in: [path]) else { return }
        #expect(barriers.isEmpty, "\(barriers)")
        #expect(try HTMLJudges.accessibilityTree(path)?.contains("- img \"Beeldmerk\"") == true)
    }
}
