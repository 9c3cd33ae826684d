import LetterModel

@testable import PDFWriting

/// A small document of invented letters in which every feature of the writer occurs.
struct SampleDocument {
    var mode = PDFDocumentWriter.Mode.compact
    var letters = 2
    var profile = syntheticProfile()
    var font = SyntheticFont().font()
    var glyphs: (String) -> [(glyph: UInt16, adjustment: Int)] = SyntheticFont.glyphs
    var metadata = PDFMetadata(
        title: "Letters about your DigiD",
        language: "nl",
        producer: "Postronde",
        author: "Ministry <of> the Interior & Kingdom Relations",
        creationDate: "2026-11-01T00:00:00Z"
    )

    /// Collects what a writer writes.
    final class Sheaf {
        var bytes: [UInt8] = []
    }

    /// The file and its summary.
    func write() throws -> (bytes: [UInt8], summary: PDFFileSummary) {
        let sheaf = Sheaf()
        let profile = try PDFColourProfile(bytes: profile)
        var writer = try PDFDocumentWriter(metadata: metadata, colourProfile: profile, mode: mode) { bytes in
            sheaf.bytes += bytes
        }
        let font = try writer.addFont(font)
        let shared = try writer.addSharedContent(constantText(font))
        for number in 1...letters {
            let pages = [firstPage(of: number, font, shared), secondPage(of: number, font)]
            try writer.addPart(structure(of: number), pages: number == 1 ? pages + [Self.page([])] : pages)
        }
        let summary = try writer.finish()
        return (sheaf.bytes, summary)
    }

    static func points(_ points: Int) -> Length { Length(thousandths: points * 1000) }

    static func page(_ contents: [PageContent]) -> PDFPage {
        PDFPage(width: Length(millimetres: 210), height: Length(millimetres: 297), contents: contents)
    }

    /// Heading, paragraph and list that all letters share, with a page number.
    private func constantText(_ font: FontHandle) -> ContentStream {
        var content = ContentStream()
        content.setText(font: font, size: Self.points(14))
        content.marked(.heading(1), mark: 0) { show("Check your login", 500, &$0) }
        content.setText(font: font, size: Self.points(11))
        content.marked(.paragraph, mark: 1) { stream in
            show("You log in with a user name and a ", 470, &stream)
            stream.span(actualText: "password") { span in
                span.showGlyphs(glyphs("pass-"))
                show("word ", 456, &span)
            }
            stream.showGlyphs(glyphs("only."))
        }
        content.marked(.label, mark: 2) { show("1.", 440, &$0) }
        content.marked(.listBody, mark: 3) { show("Open the app.", 440, left: 80, &$0) }
        content.artifact(.pagination) { stream in
            stream.setGrey(thousandths: 500)
            show("pagina 1 van 2", 30, &stream)
        }
        return content
    }

    /// Address, salutation with kerning, and postal bars.
    private func firstPage(of number: Int, _ font: FontHandle, _ shared: ContentHandle) -> PDFPage {
        var content = ContentStream()
        content.setText(font: font, size: Self.points(11))
        content.marked(.paragraph, mark: 4) { show("J. Jansen \(number)", 700, &$0) }
        content.marked(.paragraph, mark: 5) { show("Kerkstraat \(number)", 686, &$0) }
        content.marked(.paragraph, mark: 6) { stream in
            stream.moveTo(x: Self.points(60), y: Self.points(520))
            var salutation = glyphs("Geachte heer AVA")
            salutation[13].adjustment = 74
            stream.showGlyphs(salutation)
        }
        content.artifact(.page) { stream in
            for bar in 0..<4 {
                let x = Self.points(60) + Length(thousandths: 2126) * bar
                stream.fillRectangle(
                    x: x,
                    y: Self.points(670),
                    width: Length(thousandths: 1063),
                    height: Self.points(8)
                )
            }
        }
        return Self.page([.shared(shared), .own(content)])
    }

    /// The end of the paragraph, a figure, and the mark of a proof across the page.
    private func secondPage(of number: Int, _ font: FontHandle) -> PDFPage {
        var content = ContentStream()
        content.setText(font: font, size: Self.points(11))
        content.marked(.paragraph, mark: 0) { show("Second page \(number).", 700, &$0) }
        content.marked(.figure, mark: 1) { stream in
            stream.fillRectangle(
                x: Self.points(60),
                y: Self.points(600),
                width: Self.points(20),
                height: Self.points(20)
            )
        }
        content.setText(font: font, size: Self.points(60))
        content.artifact(.watermark) { stream in
            stream.setGrey(thousandths: 850)
            stream.moveTo(x: Self.points(150), y: Self.points(250), rotation: TextRotation(degrees: 45))
            stream.showGlyphs(glyphs("VOORBEELD"))
        }
        return Self.page([.own(content)])
    }

    private func show(_ text: String, _ y: Int, left x: Int = 60, _ content: inout ContentStream) {
        content.moveTo(x: Self.points(x), y: Self.points(y))
        content.showGlyphs(glyphs(text))
    }

    /// The tree of a letter; every second one is in English.
    private func structure(of number: Int) -> StructureElement {
        func element(_ role: StructureRole, _ marks: [(page: Int, mark: Int)]) -> StructureChild {
            .element(StructureElement(role: role, children: marks.map { .content(page: $0.page, mark: $0.mark) }))
        }
        let item = StructureElement(
            role: .listItem,
            children: [element(.label, [(0, 2)]), element(.listBody, [(0, 3)])]
        )
        let figure = StructureElement(
            role: .figure,
            alternativeText: "Café (a square)",
            boundingBox: PageBox(
                left: Self.points(60),
                bottom: Self.points(600),
                right: Self.points(80),
                top: Self.points(620)
            ),
            children: [.content(page: 1, mark: 1)]
        )
        let address = StructureElement(
            role: .division,
            children: [element(.paragraph, [(0, 4)]), element(.paragraph, [(0, 5)])]
        )
        return StructureElement(
            role: .part,
            title: "Letter \(number)",
            language: number % 2 == 0 ? "en" : "nl",
            children: [
                .element(address), element(.paragraph, [(0, 6)]), element(.heading(1), [(0, 0)]),
                element(.paragraph, [(0, 1), (1, 0)]),
                .element(StructureElement(role: .list(.decimal), children: [.element(item)])), .element(figure),
            ]
        )
    }
}
