import Addressing
import FontFaces
import LetterModel
import PDFWriting
import Testing

@testable import LetterRendering

/// KIX bars stand in the window with their clear zones, or not at all.
struct PostalBarsTests {
    private func setter(windowWidth: Double, height: Double = 40) throws -> FrameSetter {
        let millimetres = { (value: Double) in Length(millimetres: value) }
        let points = { (value: Double) in Length(points: value) }
        let edge = millimetres(20)
        let style = HouseStyle(
            paper: .a4,
            margins: PageMargins(top: edge, bottom: edge, left: edge, right: edge),
            window: WindowProfile(
                name: "own",
                left: edge,
                top: millimetres(45),
                width: millimetres(windowWidth),
                height: millimetres(height),
                clearZone: millimetres(2),
                maximumLines: 6
            ),
            type: TypeSizes(
                body: points(11),
                bodyLeading: points(15),
                heading: points(11),
                subject: points(12),
                address: points(10),
                addressLeading: points(13.5),
                small: points(8)
            ),
            typeface: Typeface(family: "Noto Sans"),
            senderLines: [],
            returnAddress: "",
            labels: [:],
            isDuplex: true
        )
        let family = try FontCatalogue(folders: [FontCatalogue.systemFolder]).family("Noto Sans")
        let appearance = LetterAppearance(style: style, regular: family.regular, bold: family.bold)
        return FrameSetter(appearance: appearance, language: .dutch)
    }

    @Test(arguments: [
        ("1231FZ13", 91.0, 3, true), ("1231FZ13", 91, 4, true), ("1231FZ13", 91, 5, false), ("", 91, 3, false),
        ("1231FZ12345X123456", 91, 3, true), ("1231FZ12345X123456", 81, 3, false), ("1231FZ13", 60, 3, true),
    ])
    func `stand below the address where there is room`(payload: String, width: Double, lines: Int, fits: Bool) throws {
        let setter = try setter(windowWidth: width)
        #expect((setter.postalBarsCorner(payload, addressLines: lines) != nil) == fits)
    }

    @Test func `are the bars of the code, and the same as forms`() throws {
        let payload = "1231FZ13XHS"
        let bars = try #require(KIXCode.bars(for: payload))
        let boxes = PostalBars.rectangles(of: payload)
        #expect(boxes.count == bars.count && bars.count == 44)
        for (bar, box) in zip(bars, boxes) {
            #expect((box.top == PostalBars.height) == (bar == .ascender || bar == .full))
            #expect((box.bottom == .zero) == (bar == .descender || bar == .full))
        }
        #expect(boxes.last?.right == PostalBars.width(of: payload))
        #expect(PostalBars.forms().count == 36)
        #expect(PostalBars.forms(of: payload).map(\.index) == [1, 2, 3, 1, 15, 35, 1, 3, 33, 17, 28])
    }
}
