import Testing

@testable import FontFaces

@Suite struct GlyphTextsTests {
    @Test func `takes the lowest character of a shared glyph`() {
        let texts = GlyphTexts(scalars: [(" ", 3), ("\u{A0}", 3), ("Ω", 9), ("\u{2126}", 9)])
        #expect(texts[3] == " ")
        #expect(texts[9]?.unicodeScalars.map(\.value) == [0x3A9])
    }

    @Test func `never says a character of private use`() {
        let texts = GlyphTexts(scalars: [("\u{E001}", 5), ("\u{F0001}", 6), ("\u{FB01}", 7)])
        #expect(texts[5] == nil && texts[6] == nil)
        #expect(texts[7] == "fi")
    }

    @Test func `follows chains of substitutions in any order`() {
        var texts = GlyphTexts(scalars: [("f", 1), ("i", 2)])
        texts.follow([
            GlyphSubstitution(sources: [4], result: 5),
            GlyphSubstitution(sources: [1, 3], result: 4),
            GlyphSubstitution(sources: [1, 2], result: 3),
            GlyphSubstitution(sources: [99], result: 98),
        ])
        #expect(texts[3] == "fi" && texts[4] == "ffi" && texts[5] == "ffi")
        #expect(texts[98] == nil)
    }

    @Test func `a real font's substitutions include its ligatures`() throws {
        let bytes = try FontFile.bytes(at: FontFixtures.regularPath)
        let (tables, face) = (try OpenTypeTables(bytes: bytes, path: ""), try FontFixtures.regular())
        let substitutions = tables.substitutions(lookups: [])
        let (f, i) = (face.glyph(for: "f"), face.glyph(for: "i"))
        #expect(substitutions.contains { $0.sources == [f, i] && $0.result == face.glyph(for: "\u{FB01}") })
    }
}
