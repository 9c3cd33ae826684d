/// The tables of a TrueType font program by which a PDF is checked (OpenType 1.9, "Font tables").
struct TrueTypeTables {
    let unitsPerEm: Int
    let glyphCount: Int
    /// The licence bits of table `OS/2`; 0 without that table.
    let licence: Int
    private let bytes: [UInt8]
    private var tables: [String: Range<Int>] = [:]
    private let metricCount: Int
    private let hasLongOffsets: Bool

    /// `nil` when a table that a PDF needs is missing or cut off.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard bytes.count > 12, bytes.starts(with: [0, 1, 0, 0]) else { return nil }
        for record in 0..<Self.number(bytes, 4, 2) {
            let start = 12 + record * 16
            guard start + 16 <= bytes.count else { return nil }
            let (offset, length) = (Self.number(bytes, start + 8, 4), Self.number(bytes, start + 12, 4))
            guard offset + length <= bytes.count else { return nil }
            tables[String(decoding: bytes[start..<start + 4], as: UTF8.self)] = offset..<offset + length
        }
        guard let head = tables["head"], let maxp = tables["maxp"], let hhea = tables["hhea"],
            let hmtx = tables["hmtx"],
            let loca = tables["loca"], tables["glyf"] != nil, head.count >= 54, maxp.count >= 6, hhea.count >= 36
        else { return nil }
        unitsPerEm = Self.number(bytes, head.lowerBound + 18, 2)
        hasLongOffsets = Self.number(bytes, head.lowerBound + 50, 2) == 1
        glyphCount = Self.number(bytes, maxp.lowerBound + 4, 2)
        metricCount = Self.number(bytes, hhea.lowerBound + 34, 2)
        licence = tables["OS/2"].map { $0.count >= 10 ? Self.number(bytes, $0.lowerBound + 8, 2) : 0 } ?? 0
        guard unitsPerEm > 0, metricCount > 0, metricCount <= glyphCount, hmtx.count >= metricCount * 4 else {
            return nil
        }
        guard loca.count >= (glyphCount + 1) * (hasLongOffsets ? 4 : 2) else { return nil }
    }

    /// The advance of a glyph in thousandths of an em.
    func advance(of glyph: Int) -> Double? {
        guard glyph < glyphCount, let table = tables["hmtx"] else { return nil }
        let units = Self.number(bytes, table.lowerBound + min(glyph, metricCount - 1) * 4, 2)
        return Double(units) * 1000 / Double(unitsPerEm)
    }

    /// Whether a glyph paints anything.
    func hasOutline(_ glyph: Int) -> Bool {
        guard glyph < glyphCount, let table = tables["loca"] else { return false }
        let width = hasLongOffsets ? 4 : 2
        let start = table.lowerBound + glyph * width
        return Self.number(bytes, start, width) < Self.number(bytes, start + width, width)
    }

    private static func number(_ bytes: [UInt8], _ place: Int, _ width: Int) -> Int {
        bytes[place..<place + width].reduce(0) { $0 << 8 | Int($1) }
    }
}
