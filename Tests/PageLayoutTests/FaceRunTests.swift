import FontFaces
import LetterModel
import Testing

@testable import PageLayout

/// Paragraphs whose stretches have faces of their own.
@Suite struct FaceRunTests {
    private static let family = try? FontCatalogue(flagFolder: nil, campaignFolder: nil).family()

    private func lines(_ runs: [(text: String, isBold: Bool)], millimetres: Double) throws -> [[SetLine]] {
        let family = try #require(Self.family, "Install the Debian package fonts-noto-core.")
        let style = TextStyle(
            face: family.regular,
            size: Length(points: 10),
            leading: Length(points: 14),
            language: "nl"
        )
        let faced = runs.map { FaceRun($0.text, face: $0.isBold ? family.bold : family.regular) }
        var buffer = ShapingBuffer()
        return LineSetter(style: style).setLines(faced, width: Length(millimetres: millimetres), buffer: &buffer)
    }

    private static let runs = [
        (text: "Verwacht: ", isBold: true), (text: "een handtekening van de opdrachtgever over ", isBold: false),
        (text: "precies deze brieven", isBold: true), (text: " en deze selectie, ", isBold: false),
        (text: String(repeating: "0123456789abcdef", count: 4), isBold: true),
    ]

    @Test(arguments: [160, 80, 45, 20, 8])
    func `loses nothing, exceeds nothing and keeps each face`(millimetres: Double) throws {
        let lines = try lines(Self.runs, millimetres: millimetres)
        let text = lines.flatMap(\.self).map(\.text).joined()
        #expect(text == Self.runs.map(\.text).joined())
        for line in lines {
            let width = line.reduce(Length.zero) { $0 + $1.width }
            #expect(width <= Length(millimetres: millimetres) + Length(thousandths: line.count))
        }
        let bold = try #require(Self.family).bold
        let boldText = lines.flatMap(\.self).filter { $0.style.face === bold }.map(\.text).joined()
        #expect(boldText == Self.runs.filter(\.isBold).map(\.text).joined())
    }

    @Test func `a piece begins where the one before it ends, its space included`() throws {
        let whole = try lines([(text: "een twee", isBold: false)], millimetres: 100)
        let parted = try lines([(text: "een ", isBold: false), (text: "twee", isBold: false)], millimetres: 100)
        #expect(parted.map { $0.map(\.text) } == [["een ", "twee"]])
        let width = parted[0].reduce(Length.zero) { $0 + $1.width }
        #expect(abs(width.thousandths - whole[0][0].width.thousandths) <= 2)
    }

    @Test func `glyphs are counted from the beginning of their piece`() throws {
        for piece in try lines(Self.runs, millimetres: 45).flatMap(\.self) {
            #expect(piece.glyphs.first?.cluster == 0)
            #expect(piece.glyphs.allSatisfy { Int($0.cluster) < piece.text.utf8.count })
        }
    }

    @Test(arguments: [[], [(text: "", isBold: true)], [(text: "", isBold: true), (text: "", isBold: false)]])
    func `nothing is one empty line`(runs: [(text: String, isBold: Bool)]) throws {
        let lines = try lines(runs, millimetres: 50)
        #expect(lines.map { $0.map(\.text) } == [[""]])
    }
}
