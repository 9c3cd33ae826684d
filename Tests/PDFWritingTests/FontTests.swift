import Testing

@testable import PDFWriting

@Suite struct FontTests {
    @Test func `the prefix comes from the program alone`() {
        let first = SyntheticFont().font().name
        #expect(first == SyntheticFont().font(texts: []).name)
        #expect(first != SyntheticFont(advance: 501).font().name)
        #expect(first.prefix(6).allSatisfy { ("A"..."Z").contains($0) })
        #expect(first.dropFirst(6) == "+Synthetic-Boxes")
    }

    @Test(arguments: [(1000, 500, 500), (2048, 1024, 500), (2048, 1025, 500), (2048, 1026, 501), (1000, 0, 0)])
    func `advances are in thousandths of an em`(unitsPerEm: Int, advance: Int, expected: Int) {
        let font = SyntheticFont(unitsPerEm: unitsPerEm, advance: advance).font()
        #expect(font.duties.isEmpty)
        #expect(font.advances[1] == Int32(expected))
        #expect(font.metrics.ascender == FontScale(unitsPerEm: unitsPerEm).thousandths(800))
    }

    @Test func `negative units round like positive ones`() {
        #expect(FontScale(unitsPerEm: 2048).thousandths(-1025) == -FontScale(unitsPerEm: 2048).thousandths(1025))
    }

    @Test func `widths stand in runs of glyph numbers`() {
        let bytes = FontWidths.bytes(of: [(3, 260), (4, 268), (36, 639), (40, 5)])
        #expect(String(decoding: bytes, as: UTF8.self) == "3[260 268]36[639]40[5]")
        #expect(FontWidths.bytes(of: []).isEmpty)
    }

    @Test func `the character map has blocks of at most 100, and several characters for a ligature`() {
        let texts = Dictionary(uniqueKeysWithValues: (1...150).map { (UInt16($0), $0 == 150 ? "ffi" : "a") })
        let text = String(decoding: UnicodeMap.bytes(of: texts), as: UTF8.self)
        #expect(text.contains("\n100 beginbfchar\n<0001> <0061>\n"))
        #expect(text.contains("\n50 beginbfchar\n"))
        #expect(text.contains("<0096> <006600660069>\n"))
    }

    @Test func `the first text of a glyph counts`() {
        let font = SyntheticFont().font(texts: [(1, " "), (1, "\u{A0}")])
        let map = String(decoding: font.unicodeMap.plain, as: UTF8.self)
        #expect(map.contains("<0001> <0020>") && !map.contains("00A0"))
    }

    @Test(arguments: 1...300)
    func `no prepared stream ends in a carriage return`(length: Int) {
        let plain = [UInt8](repeating: UInt8(ascii: "a"), count: length)
        let text = PreparedStream(text: plain)
        #expect(text.compressed.last != 0x0D && text.plain.last != 0x0D)
        #expect(text.plain.starts(with: plain))
    }

    /// One in 256 font programs has a check sum that ends in a carriage return, and zeros do not change it.
    @Test func `a font program of whatever check sum is filled up, and its own check sum stays`() {
        func sum(_ bytes: [UInt8]) -> UInt32 {
            stride(from: 0, to: bytes.count, by: 4).reduce(0) { sum, start in
                sum
                    &+ bytes[start..<min(start + 4, bytes.count)].enumerated().reduce(0) {
                        $0 | UInt32($1.element) << UInt32(24 - 8 * $1.offset)
                    }
            }
        }
        for value in UInt8.min...UInt8.max {
            let program = Array("tables".utf8) + [value]
            let padded = PDFFont.padded(program)
            #expect(padded.starts(with: program) && padded.count % 4 == 0)
            #expect(!PreparedStream.endsInCarriageReturn(padded))
            #expect(sum(padded) == sum(program))
        }
    }

    @Test func `some bytes would end in a carriage return, so that the rule matters`() {
        let texts = (1...300).map { [UInt8](repeating: UInt8(ascii: "a"), count: $0) }
        let ends = texts.filter(PreparedStream.endsInCarriageReturn)
        #expect(ends.count == 1)
        #expect(ends.allSatisfy { PreparedStream($0).compressed.last == 0x0D })
        #expect(ends.allSatisfy { PDFWorkspace().compressed(content: $0).last != 0x0D })
    }

    @Test(arguments: [(0, true), (2, false), (4, true), (8, true), (0x200, false), (6, true)])
    func `licence bits are read`(bits: Int, isEmbeddable: Bool) throws {
        let program = try #require(FontProgram(SyntheticFont(embeddingBits: bits).program))
        #expect(program.isEmbeddable == isEmbeddable)
        #expect(program.glyphCount == 96)
        #expect(program.advance(of: 95) == 500)
        #expect(program.advance(of: 96) == nil)
    }
}
