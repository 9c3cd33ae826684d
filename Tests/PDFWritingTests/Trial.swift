import LetterModel
import Testing

@testable import PDFWriting

/// One letter of one page whose parts can be spoilt.
struct Trial {
    var metadata = PDFMetadata(
        title: "Brief",
        language: "nl",
        producer: "Postronde",
        creationDate: "2026-11-01T00:00:00Z"
    )
    var font = SyntheticFont().font()
    var content: (inout ContentStream) -> Void = Trial.show("Tekst", mark: 0)
    var shared: ((inout ContentStream) -> Void)?
    var root = Trial.part(.heading(1))
    var size = (width: Length(millimetres: 210), height: Length(millimetres: 297))
    var bookmarks: [PDFBookmark] = []
    var usedNumbers = 0
    var hasPart = true
    var hasPages = true

    /// What the writer finds.
    func breaches() throws -> [PDFConformanceBreach] {
        do {
            let profile = try PDFColourProfile(bytes: syntheticProfile())
            var writer = try PDFDocumentWriter(metadata: metadata, colourProfile: profile) { _ in }
            let handle = try writer.addFont(font)
            _ = writer.file.reserve(usedNumbers)
            var contents: [PageContent] = []
            if let shared { contents.append(.shared(try writer.addSharedContent(stream(handle, shared)))) }
            contents.append(.own(stream(handle, content)))
            let page = PDFPage(width: size.width, height: size.height, contents: contents)
            if hasPart { try writer.addPart(root, pages: hasPages ? [page] : [], bookmarks: bookmarks) }
            if usedNumbers == 0 { _ = try writer.finish() }
            return []
        } catch let error as PDFConformanceError {
            return error.breaches
        }
    }

    private func stream(_ font: FontHandle, _ body: (inout ContentStream) -> Void) -> ContentStream {
        var content = ContentStream()
        content.setText(font: font, size: Length(thousandths: 11_000))
        body(&content)
        return content
    }

    /// Text under a mark.
    static func show(_ text: String, mark: Int, x: Int = 60, y: Int = 700) -> (inout ContentStream) -> Void {
        { content in content.marked(.paragraph, mark: mark) { place(text, x: x, y: y, &$0) } }
    }

    static func place(_ text: String, x: Int = 60, y: Int = 700, _ content: inout ContentStream) {
        place(SyntheticFont.glyphs(text), x: x, y: y, &content)
    }

    static func place(
        _ glyphs: [(glyph: UInt16, adjustment: Int)],
        x: Int = 60,
        y: Int = 700,
        _ content: inout ContentStream
    ) {
        content.moveTo(x: Length(thousandths: x * 1000), y: Length(thousandths: y * 1000))
        content.showGlyphs(glyphs)
    }

    /// A part with one element for mark 0, and more behind it.
    static func part(_ role: StructureRole, _ more: [StructureElement] = []) -> StructureElement {
        let first = StructureElement(role: role, children: [.content(page: 0, mark: 0)])
        return StructureElement(role: .part, children: [.element(first)] + more.map { .element($0) })
    }

    /// A part that holds these elements and, in a paragraph, mark 0.
    static func partBehindText(_ more: [StructureElement]) -> StructureElement { part(.paragraph, more) }
}

func element(_ role: StructureRole, _ children: [StructureElement] = []) -> StructureElement {
    StructureElement(role: role, children: children.map { .element($0) })
}

/// How to break each duty, and where the breach is found.
struct Spoiling: CustomTestStringConvertible, Sendable {
    let duty: PDFDuty
    var place = PDFPlace()
    let spoil: @Sendable (inout Trial) -> Void

    var testDescription: String { duty.rawValue }
}

func atElement(_ number: Int) -> PDFPlace { PDFPlace(part: 1, element: number) }
