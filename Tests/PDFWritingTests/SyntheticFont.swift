@testable import PDFWriting

/// A TrueType font made by the test: a box for each printable ASCII character, glyph 1 the space.
///
/// Goldens made with it do not depend on a font of the system, and each of its tables can be spoilt.
struct SyntheticFont {
    var unitsPerEm = 1000
    var advance = 500
    var embeddingBits = 0
    var postScriptName = "Synthetic-Boxes"
    /// How many glyphs follow glyph 0.
    static let count = 95

    /// The glyph of a printable ASCII character.
    static func glyph(_ character: Character) -> UInt16 {
        UInt16(character.asciiValue ?? 31) - 31
    }

    /// Glyphs of a text without adjustments.
    static func glyphs(_ text: String) -> [(glyph: UInt16, adjustment: Int)] {
        text.map { (glyph($0), 0) }
    }

    /// The font as the writer takes it; tests change single values on the way.
    func font(
        program: [UInt8]? = nil,
        advances: [UInt16: Int]? = nil,
        texts: [(glyph: UInt16, text: String)]? = nil
    ) -> PDFFont {
        let glyphs = (1...UInt16(Self.count))
        let usual = glyphs.map { ($0, String(UnicodeScalar(UInt8($0 + 31)))) }
        return PDFFont(
            program: program ?? self.program,
            postScriptName: postScriptName,
            unitsPerEm: unitsPerEm,
            ascender: 800,
            descender: -200,
            capHeight: 700,
            stemV: 80,
            boundingBox: .init(left: 0, bottom: 0, right: 400, top: 700),
            advances: advances ?? Dictionary(uniqueKeysWithValues: glyphs.map { ($0, advance) }),
            toUnicode: texts ?? usual
        )
    }

    /// The bytes of the font file.
    var program: [UInt8] {
        var head = [UInt8](repeating: 0, count: 54)
        head.replaceSubrange(0..<4, with: [0, 1, 0, 0])
        head.replaceSubrange(12..<16, with: [0x5F, 0x0F, 0x3C, 0xF5])
        head.replaceSubrange(18..<20, with: Self.short(unitsPerEm))
        head[51] = 1
        var maxp = [UInt8](repeating: 0, count: 32)
        maxp[1] = 1
        maxp.replaceSubrange(4..<6, with: Self.short(Self.count + 1))
        var hhea = [UInt8](repeating: 0, count: 36)
        hhea[1] = 1
        hhea.replaceSubrange(34..<36, with: Self.short(1))
        var metrics = Self.short(advance) + Self.short(0)
        for _ in 0..<Self.count { metrics += Self.short(0) }
        let offsets = (0...Self.count + 1).flatMap { Self.long($0 * Self.outline.count) }
        let outlines = (0...Self.count).flatMap { _ in Self.outline }
        let licence = Self.short(4) + Self.short(0) + Self.short(400) + Self.short(5) + Self.short(embeddingBits)
        return Self.file([
            ("OS/2", licence + [UInt8](repeating: 0, count: 86)), ("glyf", outlines), ("head", head), ("hhea", hhea),
            ("hmtx", metrics), ("loca", offsets), ("maxp", maxp),
        ])
    }

    /// A box of 300 × 700 units.
    private static let outline: [UInt8] = {
        let header = [1, 50, 0, 350, 700, 3, 0].flatMap(short)
        return header + [1, 1, 1, 1] + [50, 300, 0, -300].flatMap(short) + [0, 0, 700, 0].flatMap(short) + [0, 0]
    }()

    private static func file(_ tables: [(tag: String, bytes: [UInt8])]) -> [UInt8] {
        var directory = long(0x0001_0000) + short(tables.count) + short(64) + short(2) + short(48)
        var contents: [UInt8] = []
        for table in tables {
            let offset = 12 + tables.count * 16 + contents.count
            directory += Array(table.tag.utf8) + long(0) + long(offset) + long(table.bytes.count)
            contents += table.bytes + [UInt8](repeating: 0, count: (4 - table.bytes.count % 4) % 4)
        }
        return directory + contents
    }

    private static func short(_ value: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: value >> 8), UInt8(truncatingIfNeeded: value)]
    }

    private static func long(_ value: Int) -> [UInt8] { short(value >> 16) + short(value) }
}

/// An ICC profile with a right header and nothing behind it.
func syntheticProfile(
    signature: String = "acsp",
    space: String = "RGB ",
    kind: String = "mntr",
    version: UInt8 = 2
) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 132)
    bytes[3] = 132
    bytes[8] = version
    bytes.replaceSubrange(12..<16, with: kind.utf8)
    bytes.replaceSubrange(16..<20, with: space.utf8)
    bytes.replaceSubrange(36..<40, with: signature.utf8)
    return bytes
}
