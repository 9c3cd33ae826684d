import FontFaces
import LetterModel
import Testing

@testable import LetterRendering

/// Where notes stand in a margin.
struct MarginColumnTests {
    private func appearance(_ change: (inout HouseStyle) -> Void = { _ in }) throws -> LetterAppearance {
        func points(_ points: Int) -> Length { Length(thousandths: points * 1000) }
        let window = WindowProfile(
            name: "test",
            left: points(60),
            top: points(130),
            width: points(250),
            height: points(110),
            clearZone: points(6),
            maximumLines: 6
        )
        var style = HouseStyle(
            paper: .a4,
            margins: PageMargins(top: points(57), bottom: points(62), left: points(62), right: points(80)),
            window: window,
            type: TypeSizes(
                body: points(11),
                bodyLeading: points(15),
                heading: points(11),
                subject: points(12),
                address: points(10),
                addressLeading: points(13),
                small: points(8)
            ),
            typeface: Typeface(family: "Noto Sans"),
            senderLines: [],
            returnAddress: "",
            labels: [:],
            isDuplex: true
        )
        change(&style)
        let family = try FontCatalogue(folders: [FontCatalogue.systemFolder]).family("Noto Sans")
        return LetterAppearance(style: style, regular: family.regular, bold: family.bold)
    }

    /// The tops in whole points, for notes of these wishes and heights.
    private func tops(_ notes: [(Int, Int)], _ appearance: LetterAppearance, page: Int = 1) throws -> [Int]? {
        let column = try #require(MarginColumn(.right, of: appearance, page: page))
        let lengths = notes.map { (wish: Length(thousandths: $0.0 * 1000), height: Length(thousandths: $0.1 * 1000)) }
        return column.tops(of: lengths)?.map { $0.thousandths / 1000 }
    }

    @Test(
        arguments: [
            // Alone, each stands where it wants.
            ([(100, 8), (200, 16)], [100, 200]),
            // The lower one gives way, by a gap of a point and a half.
            ([(100, 16), (108, 8)], [100, 117]), ([(100, 8), (100, 8), (100, 8)], [100, 109, 119]),
            // At the foot of the sheet the upper ones give way.
            ([(800, 20), (825, 16)], [795, 817]), ([(700, 8), (826, 20)], [700, 813]),
            // At its head all move down.
            ([(0, 8), (2, 8)], [8, 18]), ([], []),
        ] as [([(Int, Int)], [Int])]
    )
    func `notes make room for each other`(notes: [(Int, Int)], expected: [Int]) throws {
        #expect(try tops(notes, try appearance()) == expected)
    }

    @Test func `a strip that is too short takes none`() throws {
        #expect(try tops([(Int, Int)](repeating: (300, 100), count: 9), try appearance()) == nil)
        #expect(try tops([(Int, Int)](repeating: (300, 100), count: 8), try appearance())?.count == 8)
    }

    @Test(arguments: [(0, 126), (1, 100), (2, 126), (3, 100)])
    func `a code for machines is left clear, on the front of a sheet`(page: Int, top: Int) throws {
        let appearance = try appearance {
            $0.sheetCode = SheetCodePlacement(
                left: Length(points: 550),
                top: Length(points: 98),
                module: Length(points: 1.5),
                clearZone: Length(points: 3)
            )
        }
        #expect(try tops([(100, 8)], appearance, page: page) == [top == 126 ? 126 : 100])
        #expect(try tops([(88, 8), (90, 8)], appearance, page: page) == (top == 126 ? [126, 136] : [88, 97]))
    }

    @Test func `a window that reaches into the margin is left clear on the first page`() throws {
        let appearance = try appearance { $0.window.left = Length(points: 300) }
        #expect(try tops([(150, 8)], appearance, page: 0) == [241])
        #expect(try tops([(150, 8)], appearance, page: 1) == [150])
    }

    @Test(arguments: [(62.0, 45.5), (41.0, 24.5), (39.0, nil)] as [(Double, Double?)])
    func `a margin is as wide as it is, or none`(margin: Double, width: Double?) throws {
        let appearance = try appearance { $0.margins.left = Length(points: margin) }
        let column = MarginColumn(.left, of: appearance, page: 0)
        #expect(column.map { ($0.width.points * 2).rounded() / 2 } == width)
    }
}
