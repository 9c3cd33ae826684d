/// The few tables of a TrueType font that a PDF must agree with (OpenType 1.9, "Font tables").
struct FontProgram {
    /// Units to the em, from table `head`.
    let unitsPerEm: Int
    /// How many glyphs the program has, from table `maxp`.
    let glyphCount: Int
    /// The licence bits of table `OS/2`; 0 without that table.
    let embeddingBits: Int
    private let bytes: [UInt8]
    private let metrics: Range<Int>
    private let longMetrics: Int

    /// Reads a font with glyf outlines; `nil` when it is something else or is cut off.
    init?(_ bytes: [UInt8]) {
        guard let tables = Self.tables(of: bytes), ["glyf", "loca"].allSatisfy({ tables[$0] != nil }),
            let head = tables["head"], let maxp = tables["maxp"], let hhea = tables["hhea"],
            let hmtx = tables["hmtx"], head.count >= 54, maxp.count >= 6, hhea.count >= 36
        else { return nil }
        self.bytes = bytes
        metrics = hmtx
        unitsPerEm = Self.short(bytes, at: head.lowerBound + 18)
        glyphCount = Self.short(bytes, at: maxp.lowerBound + 4)
        longMetrics = Self.short(bytes, at: hhea.lowerBound + 34)
        guard unitsPerEm > 0, longMetrics > 0, hmtx.count >= longMetrics * 4 else { return nil }
        embeddingBits = tables["OS/2"].flatMap { $0.count >= 10 ? Self.short(bytes, at: $0.lowerBound + 8) : nil } ?? 0
    }

    /// Whether the licence bits allow embedding: not "restricted" alone, and not "bitmaps only".
    var isEmbeddable: Bool { embeddingBits & 0x000F != 0x0002 && embeddingBits & 0x0200 == 0 }

    /// The advance of a glyph in font units; `nil` for a glyph that is not there.
    func advance(of glyph: UInt16) -> Int? {
        guard Int(glyph) < glyphCount else { return nil }
        return Self.short(bytes, at: metrics.lowerBound + min(Int(glyph), longMetrics - 1) * 4)
    }

    private static func tables(of bytes: [UInt8]) -> [String: Range<Int>]? {
        guard bytes.count >= 12, [[0, 1, 0, 0], Array("true".utf8)].contains(Array(bytes[0..<4])) else { return nil }
        let count = short(bytes, at: 4)
        guard bytes.count >= 12 + count * 16 else { return nil }
        var tables: [String: Range<Int>] = [:]
        for record in stride(from: 12, to: 12 + count * 16, by: 16) {
            let start = long(bytes, at: record + 8)
            let end = start + long(bytes, at: record + 12)
            guard end <= bytes.count else { return nil }
            tables[String(decoding: bytes[record..<record + 4], as: UTF8.self)] = start..<end
        }
        return tables
    }

    private static func short(_ bytes: [UInt8], at place: Int) -> Int {
        Int(bytes[place]) << 8 | Int(bytes[place + 1])
    }

    private static func long(_ bytes: [UInt8], at place: Int) -> Int {
        short(bytes, at: place) << 16 | short(bytes, at: place + 2)
    }
}
