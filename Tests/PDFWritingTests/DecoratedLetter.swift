import LetterModel
import TestSupport

@testable import PDFWriting

/// A bundle of one pattern with all that is painted besides text: a logo of shapes that is described, a
/// picture as decoration, colours, postal bars and a page number.
struct DecoratedLetter {
    var letters = 3
    var mode = PDFDocumentWriter.Mode.compact
    var profile = syntheticProfile()

    /// What each letter says.
    var expected: [ExpectedLetter] {
        (1...letters).map { ExpectedLetter(text: "Your login\nDear \($0), check it.", language: "en") }
    }

    /// Writes the file; the pattern is checked once.
    func write() throws -> [UInt8] {
        let sheaf = SampleDocument.Sheaf()
        var writer = try PDFDocumentWriter(
            metadata: SampleDocument().metadata,
            colourProfile: PDFColourProfile(bytes: profile),
            mode: mode
        ) { sheaf.bytes += $0 }
        let synthetic = SyntheticFont().font()
        let font = try writer.addFont(synthetic)
        let samples = [UInt8]([200, 30, 30, 30, 30, 200, 30, 200, 30, 255, 255, 255])
        let colours = try writer.addPicture(PDFPicture(width: 2, height: 2, samples: samples))
        let grey = try writer.addPicture(PDFPicture(width: 4, height: 1, samples: [0, 80, 160, 240]))
        let bars = try writer.addForm(Self.bars)
        let constant = try PreparedContent(constantContent(font, colours, grey), fonts: [synthetic])
        let (width, height) = (Length(millimetres: 210), Length(millimetres: 297))
        let pages = [
            PartPattern.Page(width: width, height: height, shared: [constant], ownMarks: [2]),
            PartPattern.Page(width: width, height: height),
        ]
        let pattern = try PartPattern(root: Self.structure, pages: pages)
        for number in 1...letters {
            try writer.addPart(pattern, title: "Letter \(number)", own: [ownContent(number, font, bars), nil])
        }
        _ = try writer.finish()
        return sheaf.bytes
    }

    private static let logo = box(60, 780, side: 30)

    private static func box(_ x: Int, _ y: Int, side: Int) -> PageBox {
        PageBox(
            left: SampleDocument.points(x),
            bottom: SampleDocument.points(y),
            right: SampleDocument.points(x + side),
            top: SampleDocument.points(y + side)
        )
    }

    private static func point(_ x: Int, _ y: Int) -> PathPoint {
        PathPoint(x: SampleDocument.points(x), y: SampleDocument.points(y))
    }

    private func constantContent(_ font: FontHandle, _ colours: PictureHandle, _ grey: PictureHandle) -> ContentStream {
        var content = ContentStream()
        content.marked(.figure, mark: 0) { stream in
            stream.setColour(PrintColour(red: 21, green: 66, blue: 115))
            let points = [Self.point(62, 808), Self.point(88, 808), Self.point(88, 782)]
            let start = Self.point(62, 782)
            stream.fill([.move(x: start.x, y: start.y), .curve(points[0], points[1], points[2]), .close])
            stream.paint(colours, in: Self.box(70, 790, side: 10))
        }
        content.artifact(.background(Self.box(500, 780, side: 30))) { $0.paint(grey, in: Self.box(500, 780, side: 30)) }
        content.setText(font: font, size: SampleDocument.points(14))
        content.marked(.heading(1), mark: 1) { stream in
            stream.setColour(PrintColour(red: 21, green: 66, blue: 115))
            show("Your login", 600, &stream)
        }
        content.artifact(.footer) { show("page 1 of 1", 30, &$0) }
        return content
    }

    /// Two bars of a code.
    private static var bars: PDFForm {
        let (low, high) = (box(0, 0, side: 2), box(4, 0, side: 2))
        return PDFForm(width: SampleDocument.points(8), height: SampleDocument.points(2), rectangles: [low, high])
    }

    private func ownContent(_ number: Int, _ font: FontHandle, _ bars: FormHandle) -> ContentStream {
        var content = ContentStream(strings: mode == .compact ? .bytes : .hexadecimal)
        content.setText(font: font, size: SampleDocument.points(11))
        content.marked(.paragraph, mark: 2) { show("Dear \(number), check it.", 560, &$0) }
        content.artifact(.page) { stream in
            let size = (width: SampleDocument.points(8), height: SampleDocument.points(2))
            stream.paint([bars, bars], from: Self.point(300, 700), size: size)
        }
        return content
    }

    private func show(_ text: String, _ y: Int, _ content: inout ContentStream) {
        content.moveTo(x: SampleDocument.points(60), y: SampleDocument.points(y))
        content.showGlyphs(SyntheticFont.glyphs(text))
    }

    private static var structure: StructureElement {
        func element(_ role: StructureRole, _ mark: Int) -> StructureChild {
            .element(StructureElement(role: role, children: [.content(page: 0, mark: mark)]))
        }
        let figure = StructureElement(
            role: .figure,
            alternativeText: "Logo of the Ministry",
            boundingBox: logo,
            children: [.content(page: 0, mark: 0)]
        )
        return StructureElement(
            role: .part,
            language: "en",
            children: [.element(figure), element(.heading(1), 1), element(.paragraph, 2)]
        )
    }
}
