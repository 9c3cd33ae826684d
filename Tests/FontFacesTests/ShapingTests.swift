import Testing

@testable import FontFaces

@Suite struct ShapingTests {
    private func shape(_ text: String, language: String = "nl") throws -> [ShapedGlyph] {
        var buffer = ShapingBuffer()
        return try FontFixtures.regular().shape(text, language: language, into: &buffer)
    }

    @Test func `kerns`() throws {
        let face = try FontFixtures.regular()
        let pair = try shape("AV")
        let apart = pair.reduce(0) { $0 + face.advance(of: $1.id) }
        #expect(pair.count == 2)
        #expect(pair.reduce(0) { $0 + Int($1.advance) } < apart)
    }

    @Test func `makes ligatures where the font has them`() throws {
        #expect(try shape("fiets").map(\.cluster) == [0, 2, 3, 4])
        #expect(try shape("office").map(\.cluster) == [0, 1, 4, 5])
    }

    @Test func `counts clusters in UTF-8`() throws {
        #expect(try shape("één €").map(\.cluster) == [0, 2, 4, 5, 6])
    }

    @Test func `composes what has a glyph of its own`() throws {
        let face = try FontFixtures.regular()
        #expect(try shape("e\u{301}").map(\.id) == [face.glyph(for: "é")])
    }

    @Test func `puts marks on their base and keeps them in its cluster`() throws {
        let glyphs = try shape("q\u{308}y")
        #expect(glyphs.map(\.cluster) == [0, 0, 3])
        #expect(glyphs[1].advance == 0 && glyphs[1].xOffset != 0)
    }

    @Test(arguments: ["ab\u{AD}c", "ab\u{200B}c", "ab\u{200D}c", "ab\u{2060}c"])
    func `gives no glyph to characters that show nothing`(text: String) throws {
        #expect(try shape(text).map(\.id) == shape("abc").map(\.id))
    }

    @Test func `gives glyph 0 for what the font lacks, and nothing for nothing`() throws {
        #expect(try shape("a北").map(\.id).last == 0)
        #expect(try shape("").isEmpty)
    }

    @Test func `takes up nothing from the text shaped before`() throws {
        let face = try FontFixtures.regular()
        var buffer = ShapingBuffer()
        let first = face.shape("Geachte heer", language: "nl", into: &buffer)
        _ = face.shape("x\u{308} lange zin met meer tekens", language: "en", into: &buffer)
        #expect(face.shape("Geachte heer", language: "nl", into: &buffer) == first)
    }

    @Test func `gives the same glyphs from many threads at once`() async throws {
        let face = try FontFixtures.regular()
        let text = "Met vriendelijke groet, Ďuro Ščepan-Øst"
        let expected = try shape(text)
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    var buffer = ShapingBuffer()
                    return (0..<200).allSatisfy { _ in face.shape(text, language: "nl", into: &buffer) == expected }
                }
            }
            for await isEqual in group { #expect(isEqual) }
        }
    }
}
