import LetterModel
import LetterRendering
import LetterTemplates
import TestSupport
import Testing

/// HTML letters as validators, browsers and people with a screen reader meet them.
struct HTMLJudgedTests {
    /// Every kind of letter, the Dutch one in large print too, and a bundle with all that is hard to show.
    private static func documents(in folder: TemporaryFolder) throws -> [String] {
        let normal = try TestLetters.names.map { name in
            try folder.write(HTMLLetters.document(name), to: "\(name).html")
        }
        let large = try folder.write(HTMLLetters.document("letter.nl.md", form: .largePrint), to: "large.html")
        var writer = HTMLLetters.writer()
        var bytes = writer.head(title: "print-0001, \(TestLetters.names.count)", language: .dutch)
        for name in TestLetters.names {
            let kind = HTMLLetters.kind(name)
            var frame = HTMLLetters.frame(kind.language)
            frame.addressLines[0] = String(repeating: "Onafbreekbaarlangenaam", count: 9)
            frame.addressLines[1] = "</p><script>document.title='x'</script>"
            writer.article(frame: frame, letter: try HTMLLetters.filled(name), kind: kind, into: &bytes)
        }
        return normal + [large, try folder.write(bytes + writer.foot, to: "bundle.html")]
    }

    @Test func `the Nu Html Checker finds nothing in any letter`() throws {
        let folder = try TemporaryFolder()
        try HTMLJudges.expectValid(try Self.documents(in: folder))
    }

    @Test func `axe finds no barrier in any letter, wide or narrow, large or widely spaced`() throws {
        let folder = try TemporaryFolder()
        guard let barriers = try HTMLJudges.barriers(in: try Self.documents(in: folder)) else { return }
        #expect(barriers.isEmpty, "\(barriers)")
    }

    @Test func `the judges do see a barrier`() throws {
        let folder = try TemporaryFolder()
        let letter = try HTMLLetters.document("letter.nl.md")
        let broken = [
            ("color-contrast", letter.replacing("color:#1a1a1a", with: "color:#999")),
            ("html-has-lang", letter.replacing("<html lang=\"nl\">", with: "<html>")),
            ("does not fit", letter.replacing("overflow-wrap:anywhere", with: "white-space:nowrap")),
            ("something to fetch", letter.replacing("</main>", with: "<a href=\"#\">x</a></main>")),
            ("Content Security Policy", letter.replacing("</main>", with: "<img alt=\"\" src=\"x.png\"></main>")),
        ]
        let files = try broken.map { try folder.write($0.1, to: "\($0.0).html") }
        guard let barriers = try HTMLJudges.barriers(in: files) else { return }
        for (file, name) in zip(files, broken.map(\.0)) {
            #expect(barriers.split(separator: "\n").contains { $0.hasPrefix(file) && $0.contains(name) }, "\(name)")
        }
    }

    @Test func `assistive technology gets the letter with its structure`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(HTMLLetters.document("letter.nl.md"), to: "letter.html")
        guard let tree = try HTMLJudges.accessibilityTree(path) else { return }
        try expectGolden(tree, named: "letter.nl.tree.txt")
    }

    @Test(arguments: LetterForm.allCases)
    func `on paper the address shows in the window, and pages are numbered`(form: LetterForm) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(HTMLLetters.document("letter.nl.md", form: form), to: "letter.html")
        guard try HTMLJudges.print(path, to: folder.path("letter.pdf")) else { return }
        let pages = try runTool("pdftotext", [folder.path("letter.pdf"), "-"]).output.split(separator: "\u{0C}")
        for (number, page) in zip(1..., pages) {
            #expect(page.contains("pagina \(number) van \(pages.count)") && page.contains("VOORBEELD"))
        }
        let address = try Self.words(on: folder.path("letter.pdf")).drop { $0.text != "Retouradres" }
            .prefix { $0.text != "Datum:" }
        #expect(address.last?.text == "'S-GRAVENHAGE")
        let window = HTMLLetters.style.window
        for word in address {
            #expect(word.left >= (window.left + window.clearZone).points - 0.5, "\(word)")
            #expect(word.right <= (window.left + window.width - window.clearZone).points, "\(word)")
            #expect(word.top >= (window.top + window.clearZone).points - 0.5, "\(word)")
            #expect(word.bottom <= (window.top + window.height - window.clearZone).points, "\(word)")
        }
    }

    @Test func `on paper each letter of a bundle begins on a new page`() throws {
        let folder = try TemporaryFolder()
        let path = try #require(try Self.documents(in: folder).last)
        guard try HTMLJudges.print(path, to: folder.path("bundle.pdf")) else { return }
        let pages = try runTool("pdftotext", [folder.path("bundle.pdf"), "-"]).output.split(separator: "\u{0C}")
        let beginnings = pages.filter { $0.contains("Retouradres") }
        #expect(beginnings.count == TestLetters.names.count)
        for page in beginnings { #expect(page.contains("Betreft:") != page.contains("Subject:")) }
        #expect(!pages.contains { $0.contains("pagina") })
    }

    /// A word with its edges, in points from the upper left corner of the first page.
    private struct PlacedWord {
        var text: String
        var left, top, right, bottom: Double
    }

    private static func words(on pdf: String) throws -> [PlacedWord] {
        let boxes = try runTool("pdftotext", ["-bbox", "-l", "1", pdf, "-"]).output
        return boxes.matches(of: /<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.+?)<\/word>/).map {
            PlacedWord(
                text: String($0.5).replacing("&apos;", with: "'"),
                left: Double($0.1) ?? 0,
                top: Double($0.2) ?? 0,
                right: Double($0.3) ?? 0,
                bottom: Double($0.4) ?? 0
            )
        }
    }
}
