import Foundation
import PDFWriting
import Testing

/// A font of the system, read only as far as a test needs it.
struct SystemFont {
    private let bytes: [UInt8]
    private let tables: [String: Int]
    let glyphs: [Unicode.Scalar: UInt16]

    static let folder = "/usr/share/fonts/truetype/noto"

    /// Reads a font of Debian's `fonts-noto-core`; `nil`, loudly, where it is not installed.
    init?(_ name: String, characters: String) {
        guard let data = FileManager.default.contents(atPath: "\(Self.folder)/\(name)") else {
            print("SKIPPED: \(Self.folder)/\(name) is absent; install fonts-noto-core.")
            return nil
        }
        bytes = Array(data)
        tables = Self.directory(of: bytes)
        var glyphs: [Unicode.Scalar: UInt16] = [:]
        for scalar in characters.unicodeScalars {
            glyphs[scalar] = Self.glyph(of: scalar, bytes: bytes, cmap: tables["cmap"] ?? 0)
        }
        self.glyphs = glyphs
    }

    /// The font as the writer takes it, with all its glyphs but only the given characters.
    func font(named name: String, isBold: Bool = false) -> PDFFont {
        let unitsPerEm = short(at: place("head") + 18)
        var advances: [UInt16: Int] = [:]
        for glyph in glyphs.values { advances[glyph] = advance(of: glyph) }
        return PDFFont(
            program: bytes,
            postScriptName: name,
            unitsPerEm: unitsPerEm,
            ascender: 1069,
            descender: -293,
            capHeight: 714,
            stemV: isBold ? 140 : 80,
            boundingBox: .init(left: -621, bottom: -389, right: 2800, top: 1067),
            isBold: isBold,
            advances: advances,
            toUnicode: glyphs.sorted { $0.key < $1.key }.map { ($0.value, String(Character($0.key))) }
        )
    }

    /// Glyphs of a text without adjustments.
    func glyphs(_ text: String) -> [(glyph: UInt16, adjustment: Int)] {
        text.unicodeScalars.map { (glyphs[$0] ?? 0, 0) }
    }

    private func advance(of glyph: UInt16) -> Int {
        let last = short(at: place("hhea") + 34) - 1
        return short(at: place("hmtx") + min(Int(glyph), last) * 4)
    }

    private func place(_ table: String) -> Int { tables[table] ?? 0 }
    private func short(at place: Int) -> Int { Self.short(bytes, place) }

    private static func short(_ bytes: [UInt8], _ place: Int) -> Int { Int(bytes[place]) << 8 | Int(bytes[place + 1]) }

    private static func directory(of bytes: [UInt8]) -> [String: Int] {
        var tables: [String: Int] = [:]
        for record in 0..<short(bytes, 4) {
            let place = 12 + record * 16
            let offset = short(bytes, place + 8) << 16 | short(bytes, place + 10)
            tables[String(decoding: bytes[place..<place + 4], as: UTF8.self)] = offset
        }
        return tables
    }

    /// Looks a character up in the first subtable of format 4 (OpenType 1.9, "cmap").
    private static func glyph(of scalar: Unicode.Scalar, bytes: [UInt8], cmap: Int) -> UInt16 {
        let subtables = (0..<short(bytes, cmap + 2)).map { record in
            cmap + short(bytes, cmap + 4 + record * 8 + 4) << 16 + short(bytes, cmap + 4 + record * 8 + 6)
        }
        guard let table = subtables.first(where: { short(bytes, $0) == 4 }) else { return 0 }
        let doubled = short(bytes, table + 6)
        let code = Int(scalar.value)
        for segment in stride(from: 0, to: doubled, by: 2) where code <= short(bytes, table + 14 + segment) {
            let start = short(bytes, table + 16 + doubled + segment)
            guard code >= start else { return 0 }
            let delta = short(bytes, table + 16 + 2 * doubled + segment)
            let offsetPlace = table + 16 + 3 * doubled + segment
            let offset = short(bytes, offsetPlace)
            let glyph = offset == 0 ? code : short(bytes, offsetPlace + offset + (code - start) * 2)
            return UInt16(truncatingIfNeeded: glyph + delta)
        }
        return 0
    }
}
