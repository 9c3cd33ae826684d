import Foundation
import TestSupport

@testable import FontFaces

/// The fonts of Debian that the tests measure; the first is the letters' own.
enum FontFixtures {
    static let regularPath = "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"
    static let boldPath = "/usr/share/fonts/truetype/noto/NotoSans-Bold.ttf"

    /// Families whose regular and bold the tests compare, where installed.
    static let families: [(regular: String, bold: String)] = [
        (regularPath, boldPath),
        ("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"),
        (
            "/usr/share/fonts/truetype/liberation2/LiberationSans-Regular.ttf",
            "/usr/share/fonts/truetype/liberation2/LiberationSans-Bold.ttf"
        ),
    ]

    /// The paths of all fonts above that are installed.
    static var installedPaths: [String] {
        families.flatMap { [$0.regular, $0.bold] }.filter { path in
            if FileManager.default.fileExists(atPath: path) { return true }
            print("SKIPPED: \(path) is not installed.")
            return false
        }
    }

    static func regular() throws -> FontFace { try FontFace(path: regularPath) }

    static func bold() throws -> FontFace { try FontFace(path: boldPath) }

    /// ASCII, and the letters with accents that Dutch spelling uses.
    static let dutch = Set((0x20...0x7E).compactMap(Unicode.Scalar.init)).union(
        "áàäâéèëêíìïîóòöôúùüûçñÁÄÉÈËÊÍÏÓÖÚÜÇ€‘’“”–…\u{A0}".unicodeScalars
    )

    /// The characters of the population register (Teletex), 293 in all, stated as ranges.
    static let repertoire: Set<Unicode.Scalar> = {
        var values = Set<UInt32>(0x20...0x7E).subtracting([0x5C, 0x5E, 0x60, 0x7B, 0x7D, 0x7E])
        values.formUnion(0xA1...0xFF)
        values.subtract([0xA6, 0xA8, 0xA9, 0xAC, 0xAD, 0xAE, 0xAF, 0xB4, 0xB8, 0xB9])
        values.formUnion(0x100...0x17E)
        values.subtract([0xD0, 0x114, 0x115, 0x12C, 0x12D, 0x132, 0x133, 0x14E, 0x14F])
        values.insert(0x2126)
        return Set(values.compactMap(Unicode.Scalar.init))
    }()
}

/// The bytes of a font with some of them changed, written to a folder of its own.
struct PatchedFont {
    let folder: TemporaryFolder
    let path: String

    /// Changes the font by handing its bytes and the place of each table to `change`.
    init(of source: String = FontFixtures.regularPath, change: (inout [UInt8], [String: Int]) -> Void) throws {
        folder = try TemporaryFolder()
        var bytes = Array(try Data(contentsOf: URL(filePath: source)))
        var places: [String: Int] = [:]
        for record in 0..<Int(bytes[5]) {
            let start = 12 + 16 * record
            let tag = String(decoding: bytes[start..<(start + 4)], as: UTF8.self)
            places[tag] = bytes[(start + 8)..<(start + 12)].reduce(0) { $0 << 8 | Int($1) }
            places["\(tag) record"] = start
        }
        change(&bytes, places)
        path = try folder.write(bytes, to: "Patched-Regular.ttf")
    }
}
