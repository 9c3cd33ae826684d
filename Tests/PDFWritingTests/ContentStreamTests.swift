import LetterModel
import Testing

@testable import PDFWriting

private func points(_ points: Int) -> Length { SampleDocument.points(points) }

/// The operators of a stream that a test fills.
private func operators(_ fill: (inout ContentStream) -> Void) -> String {
    var content = ContentStream()
    content.setText(font: FontHandle(index: 0), size: points(11))
    fill(&content)
    return String(decoding: content.bytes, as: UTF8.self)
}

private func show(_ text: String, _ x: Int, _ y: Int, _ content: inout ContentStream) {
    content.moveTo(x: points(x), y: points(y))
    content.showGlyphs(SyntheticFont.glyphs(text))
}

@Suite struct ContentStreamTests {
    @Test func `a line of text takes one operator each for place, font and glyphs`() {
        let text = operators { content in content.marked(.paragraph, mark: 3) { show("AB", 60, 700, &$0) } }
        #expect(text == "/P<</MCID 3>>BDC\nBT\n60 700 Td\n/F0 11 Tf\n<00220023>Tj\nET\nEMC\n")
    }

    @Test func `later lines count from the line before, and keep the font`() {
        let text = operators { content in
            content.marked(.paragraph, mark: 0) { stream in
                show("A", 60, 700, &stream)
                show("B", 72, 686, &stream)
            }
        }
        #expect(text.contains("<0022>Tj\n12 -14 Td\n<0023>Tj\nET"))
    }

    @Test(arguments: [
        ([0, 0], "\n<00220023>Tj\n"), ([74, 0], "[<0022>74<0023>]TJ\n"), ([-5, 12], "[<0022>-5<0023>12]TJ\n"),
        ([0, 30], "[<00220023>30]TJ\n"),
    ])
    func `adjustments stand between strings of one array`(adjustments: [Int], expected: String) {
        let text = operators { content in
            content.marked(.paragraph, mark: 0) { stream in
                stream.moveTo(x: points(1), y: points(2))
                stream.showGlyphs(zip([34, 35] as [UInt16], adjustments).map { (glyph: $0, adjustment: $1) })
            }
        }
        #expect(text.contains(expected), "\(text)")
    }

    @Test func `no glyphs leave the pen where it is`() {
        let text = operators { content in
            content.marked(.paragraph, mark: 0) { stream in
                stream.moveTo(x: points(60), y: points(700))
                stream.showGlyphs([])
                stream.showGlyphs(SyntheticFont.glyphs("A"))
            }
        }
        #expect(text.hasSuffix("<0022>Tj\nET\nEMC\n"))
        #expect(!text.contains("<>"))
    }

    @Test func `a span goes on from the pen and leaves the text open`() {
        let text = operators { content in
            content.marked(.paragraph, mark: 0) { stream in
                show("A", 60, 700, &stream)
                stream.span(language: "en", actualText: "é(") { $0.showGlyphs(SyntheticFont.glyphs("B")) }
                stream.showGlyphs(SyntheticFont.glyphs("C"))
            }
        }
        let expected = "<0022>Tj\n/Span<</Lang(en)/ActualText<FEFF00E90028>>>BDC\n<0023>Tj\nEMC\n<0024>Tj\nET\nEMC\n"
        #expect(text.hasSuffix(expected))
    }

    @Test(arguments: [
        (ArtifactKind.pagination, "/Artifact<</Type/Pagination>>BDC\n"),
        (.header, "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n"),
        (.footer, "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n"),
        (.watermark, "/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\n"),
        (.layout, "/Artifact<</Type/Layout>>BDC\n"), (.page, "/Artifact<</Type/Page>>BDC\n"),
        (
            .background(PageBox(left: .zero, bottom: .zero, right: points(9), top: points(8))),
            "/Artifact<</Type/Background/BBox[0 0 9 8]>>BDC\n"
        ),
    ])
    func `artifacts say what they are`(kind: ArtifactKind, expected: String) {
        #expect(operators { $0.artifact(kind) { _ in } } == expected + "EMC\n")
    }

    @Test func `rectangles in a row share a fill, and grey ends with its section`() {
        let text = operators { content in
            content.artifact(.page) { stream in
                stream.fillRectangle(x: points(1), y: points(2), width: points(3), height: points(4))
                stream.fillRectangle(x: points(5), y: points(2), width: points(3), height: points(4))
                stream.setGrey(thousandths: 500)
                stream.fillRectangle(x: points(9), y: points(2), width: points(3), height: points(4))
            }
        }
        let expected = "BDC\n1 2 3 4 re\n5 2 3 4 re\nf\n0.5 g\n9 2 3 4 re\nf\n0 g\nEMC\n"
        #expect(text.hasSuffix(expected), "\(text)")
    }

    @Test func `text and rectangles change places`() {
        let text = operators { content in
            content.artifact(.layout) { stream in
                show("A", 60, 700, &stream)
                stream.fillRectangle(x: points(1), y: points(2), width: points(3), height: points(4))
                show("A", 60, 700, &stream)
            }
        }
        #expect(text.hasSuffix("<0022>Tj\nET\n1 2 3 4 re\nf\nBT\n60 700 Td\n<0022>Tj\nET\nEMC\n"), "\(text)")
    }

    @Test func `turned text sets a matrix, and text after it too`() {
        let text = operators { content in
            content.artifact(.watermark) { stream in
                stream.moveTo(x: points(10), y: points(20), rotation: TextRotation(degrees: 90))
                stream.showGlyphs(SyntheticFont.glyphs("A"))
                show("B", 30, 40, &stream)
            }
        }
        #expect(text.contains("BT\n0 1 -1 0 10 20 Tm\n"))
        #expect(text.contains("1 0 0 1 30 40 Tm\n<0023>Tj\n"))
    }

    @Test(arguments: [
        (StructureRole.heading(2), "/H2"), (.label, "/Lbl"), (.listBody, "/LBody"), (.figure, "/Figure"),
        (.span, "/Span"),
    ])
    func `marked content carries its role`(role: StructureRole, tag: String) {
        #expect(operators { $0.marked(role, mark: 12) { _ in } } == "\(tag)<</MCID 12>>BDC\nEMC\n")
    }

    @Test func `what the body throws comes out, and the section is closed`() {
        struct Stop: Error {}
        var content = ContentStream()
        #expect(throws: Stop.self) {
            try content.artifact(.page) { stream throws(Stop) in
                stream.fillRectangle(x: points(1), y: points(1), width: points(1), height: points(1))
                throw Stop()
            }
        }
        #expect(String(decoding: content.bytes, as: UTF8.self).hasSuffix("re\nf\nEMC\n"))
    }

    @Test func `an emptied stream is as good as new`() {
        func fill(_ content: inout ContentStream) {
            content.setText(font: FontHandle(index: 1), size: points(9))
            content.marked(.paragraph, mark: 0) { stream in
                stream.setGrey(thousandths: 300)
                show("AB", 60, 700, &stream)
            }
        }
        var content = ContentStream()
        content.setText(font: FontHandle(index: 0), size: points(11))
        show("bare", 1, 2, &content)
        content.removeAll()
        #expect(content.isEmpty)
        fill(&content)
        var fresh = ContentStream()
        fill(&fresh)
        #expect(content.bytes == fresh.bytes)
        #expect(content.breaches.isEmpty && content.marks == fresh.marks)
    }
}
