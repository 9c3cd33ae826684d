import LetterModel
import TestSupport
import Testing

@testable import PDFWriting

/// Bookmarks of a document whose parts want some.
struct BookmarkTests {
    /// A file of parts of two pages each, with these bookmarks.
    private func file(_ titles: [String?], _ mode: PDFDocumentWriter.Mode) throws -> [UInt8] {
        try file(titles.map { title in title.map { [PDFBookmark($0)] } ?? [] }, mode)
    }

    /// A file of parts of two pages each, with these bookmarks.
    private func file(_ parts: [[PDFBookmark]], _ mode: PDFDocumentWriter.Mode) throws -> [UInt8] {
        let sheaf = SampleDocument.Sheaf()
        var writer = try PDFDocumentWriter(
            metadata: SampleDocument().metadata,
            colourProfile: PDFColourProfile(bytes: syntheticProfile()),
            mode: mode
        ) { sheaf.bytes += $0 }
        let font = try writer.addFont(SyntheticFont().font())
        for bookmarks in parts {
            var content = ContentStream()
            content.setText(font: font, size: Length(points: 11))
            content.marked(.paragraph, mark: 0) { stream in
                stream.moveTo(x: Length(points: 50), y: Length(points: 500))
                stream.showGlyphs(SyntheticFont.glyphs("Call us today."))
            }
            let places: [StructureChild] = [.content(page: 0, mark: 0), .content(page: 1, mark: 0)]
            let paragraph = StructureElement(role: .paragraph, children: places)
            let root = StructureElement(role: .part, children: [.element(paragraph)])
            let page = SampleDocument.page([.own(content)])
            try writer.addPart(root, pages: [page, page], bookmarks: bookmarks)
        }
        _ = try writer.finish()
        return sheaf.bytes
    }

    @Test(arguments: [PDFDocumentWriter.Mode.compact, .readable])
    func `each leads to the first page of its part`(mode: PDFDocumentWriter.Mode) throws {
        let bytes = try file(["Eén", nil, "Twee (2)", "Drie"], mode)
        let found = PDFInspection.bookmarks(in: bytes)
        #expect(found.map(\.title) == ["Eén", "Twee (2)", "Drie"])
        #expect(found.map(\.page) == [1, 5, 7])
        #expect(PDFInspection.findings(in: bytes, sides: .single) == [])
    }

    @Test(arguments: [PDFDocumentWriter.Mode.compact, .readable])
    func `one alone is first and last`(mode: PDFDocumentWriter.Mode) throws {
        let bytes = try file([nil, "Alleen"], mode)
        #expect(PDFInspection.bookmarks(in: bytes).map(\.page) == [3])
        #expect(PDFInspection.findings(in: bytes, sides: .single) == [])
    }

    @Test(arguments: [PDFDocumentWriter.Mode.compact, .readable])
    func `a part has them in levels, and they lead to places`(mode: PDFDocumentWriter.Mode) throws {
        let marks = [("1", 0, 700, 1), ("1.1", 0, 500, 2), ("1.1.1", 0, 300, 3), ("1.2", 1, 800, 2), ("2", 1, 600, 1)]
        let part = marks.map { title, page, top, level in
            PDFBookmark(title, page: page, top: Length(thousandths: top * 1000), level: level)
        }
        let bytes = try file([part, [PDFBookmark("3")]], mode)
        let found = PDFInspection.bookmarks(in: bytes)
        #expect(found.map(\.title) == ["1", "1.1", "1.1.1", "1.2", "2", "3"])
        #expect(found.map(\.page) == [1, 1, 1, 2, 2, 3])
        #expect(found.map(\.level) == [1, 2, 3, 2, 1, 1])
        #expect(PDFInspection.findings(in: bytes, sides: .single) == [])
        guard mode == .readable else { return }
        #expect(String(decoding: bytes, as: UTF8.self).contains("/XYZ 0 700 0]"))
    }

    @Test func `a document without has no outline`() throws {
        let bytes = try file([nil, nil], .readable)
        #expect(PDFInspection.bookmarks(in: bytes).isEmpty)
        #expect(!String(decoding: bytes, as: UTF8.self).contains("/Outlines"))
    }

    @Test func `one that is too long is refused`() throws {
        #expect(throws: PDFConformanceError.self) { try file([String(repeating: "a", count: 40_000)], .compact) }
    }
}
