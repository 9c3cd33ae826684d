import Testing

@testable import FontFaces

/// A font of tables that a test writes byte by byte, for the forms that no installed font has.
private struct SmallFont {
    var tables: [(tag: String, bytes: [UInt8])]

    func opened(needed: [String] = []) throws -> OpenTypeTables {
        var bytes: [UInt8] = [0, 1, 0, 0] + Self.words([tables.count, 0, 0, 0])
        var offset = 12 + 16 * tables.count
        for (tag, content) in tables {
            bytes += Array(tag.utf8) + Self.words([0, 0, 0, offset, 0, content.count])
            offset += content.count
        }
        return try OpenTypeTables(bytes: bytes + tables.flatMap(\.bytes), path: "small.ttf", needed: needed)
    }

    /// Numbers of 16 bits, most significant byte first.
    static func words(_ numbers: [Int]) -> [UInt8] {
        numbers.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    }
}

@Suite struct OpenTypeTablesTests {
    /// A `GSUB` table with these lookups, each a type and one subtable.
    private func substitutions(_ lookups: [(type: Int, subtable: [Int])], first: [Int] = []) throws
        -> [GlyphSubstitution]
    {
        var list = [lookups.count]
        var offset = 2 * (1 + lookups.count)
        for lookup in lookups {
            list.append(offset)
            offset += 2 * (4 + lookup.subtable.count)
        }
        for lookup in lookups { list += [lookup.type, 0, 1, 8] + lookup.subtable }
        let table = SmallFont.words([1, 0, 0, 0, 10] + list)
        return try SmallFont(tables: [("glyf", []), ("GSUB", table)]).opened().substitutions(lookups: first)
    }

    @Test func `reads single substitutions by a shift, by a list and by ranges`() throws {
        // Coverage format 1: glyphs 5 and 7; all become 100 more.
        #expect(
            try substitutions([(1, [1, 6, 100, 1, 2, 5, 7])]) == [
                GlyphSubstitution(sources: [5], result: 105), GlyphSubstitution(sources: [7], result: 107),
            ]
        )
        // Coverage format 2: glyphs 5…6; each has its own result.
        #expect(
            try substitutions([(1, [2, 10, 2, 50, 40, 2, 1, 5, 6, 0])]) == [
                GlyphSubstitution(sources: [5], result: 50), GlyphSubstitution(sources: [6], result: 40),
            ]
        )
    }

    @Test func `reads ligatures, also behind an extension`() throws {
        // Coverage at 8: glyph 1; its set at 14: one ligature at 4 in it: 1 2 3 → 9.
        let ligature = [1, 8, 1, 14, 1, 1, 1, 1, 4, 9, 3, 2, 3]
        let expected = [GlyphSubstitution(sources: [1, 2, 3], result: 9)]
        #expect(try substitutions([(4, ligature)]) == expected)
        #expect(try substitutions([(7, [1, 4, 0, 8] + ligature)]) == expected)
    }

    @Test func `takes the lookups that shaping starts from first`() throws {
        let lookups = [(1, [1, 6, 1, 1, 1, 5]), (1, [1, 6, 2, 1, 1, 5])]
        #expect(try substitutions(lookups).map(\.result) == [6, 7])
        #expect(try substitutions(lookups, first: [1]).map(\.result) == [7, 6])
    }

    @Test(arguments: [
        [1, 6, 1, 1, 500], [1, 900, 1], [2, 6, 1, 1, 1, 5], [1, 6, 1, 2, 1, 9, 2, 0], [],
    ])
    func `takes nothing, or what is there, from damaged tables`(subtable: [Int]) throws {
        #expect(try substitutions([(1, subtable)]).count <= 1)
        #expect(try substitutions([(4, subtable)]).isEmpty)
    }

    @Test func `cuts off tables that name all glyphs a thousand times`() throws {
        let everything = (0..<3000).flatMap { _ in [0, 0xFFFF, 0] }
        #expect(try substitutions([(1, [1, 6, 1, 2, 3000] + everything)]).isEmpty)
        let many = (0..<100).map { _ in (1, [1, 6, 1, 2, 1, 0, 0xFFFF, 0]) }
        #expect(try substitutions(many).count <= 1 << 19)
    }

    @Test func `reads names in English before others, as UTF-16 or ASCII`() throws {
        let strings = SmallFont.words(Array("Maison".utf16).map(Int.init)) + Array("House(1) Bold".utf8)
        let name = SmallFont.words([0, 3, 42, 3, 1, 0x40C, 1, 12, 0, 1, 0, 0, 1, 5, 12, 1, 0, 0, 6, 13, 12]) + strings
        let tables = try SmallFont(tables: [("glyf", []), ("name", name)]).opened()
        #expect(tables.familyName == "House")
        #expect(tables.postScriptName == "House1Bold")
        let unnamed = try SmallFont(tables: [("glyf", []), ("name", [])]).opened()
        #expect(unnamed.familyName.isEmpty && unnamed.postScriptName == "Unnamed")
    }

    @Test func `reads numbers within their table only`() {
        let table = OpenTypeTable(bytes: [0xAA, 0x80, 0x01, 0xFF, 0xFE, 0x00][1...])
        #expect(table.unsigned16(at: 0) == 0x8001 && table.signed16(at: 0) == -32_767)
        #expect(table.unsigned32(at: 1) == 0x01FF_FE00 && table.fixed(at: 0) == -32_766 - 2.0 / 65_536)
        #expect(table.unsigned16(at: 4) == nil && table.unsigned16(at: -1) == nil && table.unsigned32(at: 2) == nil)
        #expect(
            table.part(at: 6) == nil && table.slice(at: 4, count: 2) == nil && table.unsigned16s(at: 0, count: 3) == nil
        )
        #expect(table.part(at: 3)?.unsigned16(at: 0) == 0xFE00)
    }
}
