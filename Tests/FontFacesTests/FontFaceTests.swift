import Foundation
import TestSupport
import Testing

@testable import FontFaces

@Suite struct FontFaceTests {
    @Test func `reads the metrics of the letters' font`() throws {
        let face = try FontFixtures.regular()
        #expect(face.postScriptName == "NotoSans-Regular")
        #expect(face.familyName == "Noto Sans")
        #expect(face.unitsPerEm == 1000)
        #expect(face.ascender == 1069 && face.descender == -293 && face.lineGap == 0)
        #expect(face.capHeight == 714 && face.xHeight == 536)
        #expect(face.boundingBox.xMin < 0 && face.boundingBox.yMax > face.capHeight)
        #expect(face.italicAngle == 0 && !face.isFixedPitch)
        #expect(face.weight == 400 && !face.isBold && face.stemVEstimate == 87)
        #expect(face.glyphCount > 3000)
        let bold = try FontFixtures.bold()
        #expect(bold.weight == 700 && bold.isBold && bold.stemVEstimate == 165)
    }

    @Test func `measures heights where the font states none`() throws {
        let path = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
        guard FontFixtures.installedPaths.contains(path) else { return }
        let face = try FontFace(path: path)
        #expect(face.capHeight == 1493 && face.xHeight == 1120)
    }

    @Test(arguments: FontFixtures.installedPaths)
    func `covers the whole register repertoire in regular and bold`(path: String) throws {
        #expect(FontFixtures.repertoire.count == 293)
        let face = try FontFace(path: path)
        #expect(FontFixtures.repertoire.filter { face.glyph(for: $0) == 0 }.isEmpty)
    }

    @Test func `knows the repertoire of the official table`() throws {
        struct Table: Decodable { let map: [String: String] }
        guard let file = sharedData("teletex.json") else { return }
        let table = try JSONDecoder().decode(Table.self, from: Data(contentsOf: file))
        #expect(Set(table.map.values.flatMap(\.unicodeScalars)) == FontFixtures.repertoire)
    }

    @Test(arguments: [
        ("Geachte heer Van Velzen", true), ("Čapková-Ørsted ÿ Œ Ω", true), ("", true), ("e\u{301}", true),
        ("北京", false), ("\u{10FFFF}", false), ("line\nend", false),
    ])
    func `says whether it can show a text`(text: String, canShow: Bool) throws {
        #expect(try FontFixtures.regular().canShow(text) == canShow)
    }

    @Test func `gives advances as the table hmtx has them`() throws {
        let face = try FontFixtures.regular()
        let widths = "A iW€".unicodeScalars.map { face.advance(of: face.glyph(for: $0)) }
        #expect(widths == [639, 260, 258, 930, 572])
        #expect(face.glyph(for: "\u{E000}") == 0)
    }

    @Test func `names the Debian package of an absent font`() {
        let error = #expect(throws: FontError.self) { try FontFace(path: "/nowhere/NotoSans-Regular.ttf") }
        #expect(error?.reason == .absent(package: "fonts-noto-core"))
        #expect("\(error.map(String.init(describing:)) ?? "")".contains("Install the Debian package fonts-noto-core"))
        let unknown = #expect(throws: FontError.self) { try FontFace(path: "/nowhere/Huisletter.ttf") }
        #expect("\(unknown.map(String.init(describing:)) ?? "")".contains("Check the path"))
    }
}

/// Fonts that letters must not be set in, made from a real one by changing single fields.
@Suite struct RefusedFontTests {
    private func reason(_ change: (inout [UInt8], [String: Int]) -> Void) throws -> FontError.Reason? {
        let font = try PatchedFont(change: change)
        let error = #expect(throws: FontError.self) { try FontFace(path: font.path) }
        #expect(error?.path == font.path)
        return error?.reason
    }

    private func rename(_ tag: String, to other: String) -> (inout [UInt8], [String: Int]) -> Void {
        { bytes, places in
            guard let record = places["\(tag) record"] else { return }
            bytes.replaceSubrange(record..<(record + 4), with: Array(other.utf8))
        }
    }

    @Test(arguments: [
        (2, FontError.Reason.embeddingForbidden(fsType: 2)), (0x100, .embeddingForbidden(fsType: 0x100)),
        (0x204, .embeddingForbidden(fsType: 0x204)),
    ])
    func `refuses fonts that may not be embedded`(fsType: Int, expected: FontError.Reason) throws {
        #expect(try reason { $0.setFsType(fsType, $1) } == expected)
    }

    @Test(arguments: [0, 4, 8, 6])
    func `accepts fonts that may be embedded for viewing, printing or editing`(fsType: Int) throws {
        let font = try PatchedFont { $0.setFsType(fsType, $1) }
        #expect(throws: Never.self) { try FontFace(path: font.path) }
    }

    @Test func `refuses variable fonts`() throws {
        #expect(try reason(rename("gasp", to: "fvar")) == .variable)
    }

    @Test func `refuses fonts without TrueType outlines`() throws {
        #expect(try reason(rename("glyf", to: "glyx")) == .notTrueType)
        #expect(try reason { bytes, _ in bytes.replaceSubrange(0..<4, with: Array("OTTO".utf8)) } == .notTrueType)
    }

    @Test func `refuses collections, other files, folders and empty files`() throws {
        #expect(try reason { bytes, _ in bytes.replaceSubrange(0..<4, with: Array("ttcf".utf8)) } == .collection)
        #expect(try reason { bytes, _ in bytes = Array("%PDF-1.7".utf8) } == .notAFont)
        #expect(try reason { bytes, _ in bytes = [] } == .notAFont)
        let folder = #expect(throws: FontError.self) { try FontFace(path: "/usr/share/fonts") }
        #expect(folder?.reason == .notAFont)
    }

    @Test(arguments: ["cmap", "head", "hhea", "hmtx", "loca", "maxp", "name", "OS/2", "post"])
    func `names a missing table`(tag: String) throws {
        #expect(try reason(rename(tag, to: "XXXX")) == .damaged(table: tag))
    }

    @Test func `survives a font that is cut off anywhere in its directory`() throws {
        for length in stride(from: 0, to: 400, by: 7) {
            _ = try reason { bytes, _ in bytes.removeLast(bytes.count - length) }
        }
    }

    @Test(arguments: 0..<8)
    func `survives damage of any kind without a trap`(seed: UInt64) throws {
        var generator = SplitMix(seed: seed)
        for _ in 0..<20 {
            let font = try PatchedFont { bytes, places in
                let start =
                    places[["head", "hhea", "GSUB", "name", "cmap", "hmtx"].randomElement(using: &generator) ?? "head"]
                    ?? 0
                for _ in 0..<20 {
                    bytes[start + Int.random(in: 0..<200, using: &generator)] = .random(in: 0...255, using: &generator)
                }
            }
            guard let face = try? FontFace(path: font.path) else { continue }
            var buffer = ShapingBuffer()
            _ = face.shape("Geachte heer fiets", language: "nl", into: &buffer)
            _ = try? face.subset(keeping: FontFixtures.dutch)
        }
    }
}

extension [UInt8] {
    fileprivate mutating func setFsType(_ value: Int, _ places: [String: Int]) {
        guard let start = places["OS/2"] else { return }
        (self[start + 8], self[start + 9]) = (UInt8(value >> 8), UInt8(value & 255))
    }
}
