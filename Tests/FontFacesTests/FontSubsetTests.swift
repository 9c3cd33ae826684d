import Foundation
import TestSupport
import Testing

@testable import FontFaces

@Suite struct FontSubsetTests {
    static let tiers: [(name: String, scalars: Set<Unicode.Scalar>, isBold: Bool, largest: Int)] = [
        ("Dutch", FontFixtures.dutch, false, 7_400),
        ("repertoire", FontFixtures.repertoire, false, 13_000),
        (
            "bold words", Set("Zet een extra controle aan voor uw DigiD? Waarom Lukt het niet".unicodeScalars), true,
            2_000
        ),
    ]

    /// The size after DEFLATE at its best, as a PDF holds it.
    static func deflatedSize(_ bytes: [UInt8]) throws -> Int {
        try runTool("gzip", ["-9", "-n", "-c"], input: bytes).standardOutput.count - 18
    }

    @Test(arguments: 0..<3)
    func `is small`(tier: Int) throws {
        let (name, scalars, isBold, largest) = Self.tiers[tier]
        let subset = try (isBold ? FontFixtures.bold() : FontFixtures.regular()).subset(keeping: scalars)
        let size = try Self.deflatedSize(subset.bytes)
        print("Subset \(name): \(subset.glyphs.count) glyphs, \(subset.bytes.count) bytes, \(size) deflated.")
        #expect(size < largest)
    }

    @Test func `has the same bytes each time`() throws {
        let first = try FontFixtures.regular().subset(keeping: FontFixtures.repertoire)
        let second = try FontFixtures.regular().subset(keeping: FontFixtures.repertoire)
        #expect(first.bytes == second.bytes)
        #expect(first.toUnicode.map(\.text) == second.toUnicode.map(\.text))
    }

    @Test func `is a font with the tables of a PDF only`() throws {
        let subset = try FontFixtures.regular().subset(keeping: FontFixtures.dutch)
        let count = Int(subset.bytes[5])
        let tags = (0..<count).map { String(decoding: subset.bytes[(12 + 16 * $0)..<(16 + 16 * $0)], as: UTF8.self) }
        #expect(Set(tags).isSubset(of: ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"]))
        #expect(Set(tags).isSuperset(of: ["glyf", "head", "hhea", "hmtx", "loca", "maxp"]))
    }

    @Test(arguments: FontFixtures.installedPaths)
    func `says what each glyph of the repertoire stands for`(path: String) throws {
        let face = try FontFace(path: path)
        let subset = try face.subset(keeping: FontFixtures.repertoire)
        let texts = Dictionary(uniqueKeysWithValues: subset.toUnicode.map { ($0.glyph, $0.text) })
        #expect(texts.values.allSatisfy { !$0.isEmpty })
        for scalar in FontFixtures.repertoire {
            // Characters that share a glyph are equal to the reader (Ω the letter and Ω the unit).
            #expect(texts[face.glyph(for: scalar)] == String(scalar), "U+\(String(scalar.value, radix: 16))")
        }
    }

    @Test(arguments: FontFixtures.installedPaths)
    func `reads every pair of characters back from the shaped glyphs`(path: String) throws {
        let face = try FontFace(path: path)
        let subset = try face.subset(keeping: FontFixtures.repertoire)
        var buffer = ShapingBuffer()
        let scalars = FontFixtures.repertoire.sorted()
        for first in scalars {
            let text = scalars.map { "\(Character(first))\(Character($0))f\(Character($0)) " }.joined()
            let glyphs = face.shape(text, language: "nl", into: &buffer)
            #expect(subset.holds(glyphs))
            #expect(subset.reading(of: glyphs) == text)
        }
    }

    @Test func `maps ligatures to their letters`() throws {
        let subset = try FontFixtures.regular().subset(keeping: Set("fil".unicodeScalars))
        #expect(Set(subset.toUnicode.map(\.text)) == ["f", "i", "l", "ff", "fi", "fl", "ffi", "ffl"])
    }

    @Test func `keeps glyph numbers and advances in every tier`() throws {
        let face = try FontFixtures.regular()
        let (small, large) = (
            try face.subset(keeping: FontFixtures.dutch), try face.subset(keeping: FontFixtures.repertoire)
        )
        #expect(Set(large.glyphs).isSuperset(of: face.glyphs(of: "Az09 é")))
        #expect(small.advances == small.glyphs.map { UInt16(face.advance(of: $0)) })
        let tables = try OpenTypeTables(bytes: small.bytes, path: "", needed: ["hmtx", "hhea", "maxp"])
        let count = try #require(tables.table("maxp").unsigned16(at: 4))
        let advances = try tables.advances(path: "", glyphCount: count)
        #expect(small.advances == small.glyphs.map { advances[Int($0)] })
    }

    @Test func `knows what it holds`() throws {
        let face = try FontFixtures.regular()
        let subset = try face.subset(keeping: FontFixtures.dutch)
        var buffer = ShapingBuffer()
        #expect(subset.holds(face.shape("Geachte mevrouw Zoë", language: "nl", into: &buffer)))
        #expect(!subset.holds(face.shape("Ščepan", language: "nl", into: &buffer)))
        #expect(!subset.holds(face.shape("北", language: "nl", into: &buffer)))
        let more = try face.subset(keeping: FontFixtures.dutch, glyphs: [face.glyph(for: "Š"), face.glyph(for: "č")])
        #expect(more.holds(face.shape("Ščepan", language: "nl", into: &buffer)))
    }

    @Test(arguments: ["g\u{301}", "e\u{302}\u{301}", "u\u{31B}\u{323}", "q\u{308}"])
    func `holds the letters that an accent of its own makes`(text: String) throws {
        let face = try FontFixtures.regular()
        let subset = try face.subset(keeping: Set(text.unicodeScalars))
        var buffer = ShapingBuffer()
        let glyphs = face.shape(text, language: "nl", into: &buffer)
        #expect(subset.holds(glyphs))
        #expect(subset.reading(of: glyphs) == text)
    }

    @Test func `passes over characters that the font lacks`() throws {
        let subset = try FontFixtures.regular().subset(keeping: ["a", "北", "\u{10FFFF}"])
        #expect(subset.toUnicode.map(\.text) == ["a"])
    }

    @Test func `describes itself for a PDF`() throws {
        let subset = try FontFixtures.bold().subset(keeping: FontFixtures.dutch)
        #expect(subset.postScriptName == "NotoSans-Bold")
        #expect(subset.unitsPerEm == 1000 && subset.flags == 4)
        #expect(subset.metrics.capHeight == 714)
    }
}

extension FontFace {
    fileprivate func glyphs(of text: String) -> [UInt16] { text.unicodeScalars.map(glyph(for:)) }
}
