import FontFaces
import Foundation
import LetterModel
import TestSupport
import Testing

@testable import PageLayout

@Suite struct TextStyleTests {
    private func style(_ points: Double = 11, leading: Double = 16) throws -> TextStyle {
        TextStyle(
            face: try FontFace(path: "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"),
            size: Length(points: points),
            leading: Length(points: leading),
            language: "nl"
        )
    }

    @Test func `turns font units into lengths and back`() throws {
        let style = try style()
        #expect(style.length(ofUnits: 1000) == Length(points: 11))
        #expect(style.length(ofUnits: -1000) == Length(points: -11))
        #expect(style.length(ofUnits: 639) == Length(thousandths: 7029))
        #expect(style.units(in: Length(points: 11)) == 1000)
        #expect(style.units(in: Length(thousandths: 10_999)) == 999)
        #expect(style.units(in: Length(points: -5)) == 0)
    }

    @Test func `halves what the leading leaves above and below`() throws {
        // Ascender 11.759, descender 3.223: together 14.982 of 16 points; half of the rest is 0.509.
        #expect(try style().baselineOffset == Length(thousandths: 12_268))
    }

    @Test func `is equal by its opened font`() throws {
        let style = try style()
        var other = style
        #expect(other == style && other.hashValue == style.hashValue)
        other.size = Length(points: 12)
        #expect(other != style)
        #expect(try self.style() != style)
    }

    @Test func `the table of line breaks is what the script makes of Unicode's files`() throws {
        guard FileManager.default.fileExists(atPath: "/usr/share/unicode/LineBreak.txt") else {
            print("SKIPPED: Unicode's LineBreak.txt is absent; install the Debian package unicode-data.")
            return
        }
        let folder = try TemporaryFolder()
        let script = packageFolder.appending(path: "Tests/PageLayoutTests/Fixtures/generate-line-break-table.py")
        let run = try runTool("python3", [script.path(percentEncoded: false), folder.path("table.swift")])
        #expect(run.status == 0, "\(run.errors)")
        let table = packageFolder.appending(path: "Sources/PageLayout/LineBreakTable.swift")
        #expect(try folder.text(of: "table.swift") == String(contentsOf: table, encoding: .utf8))
    }
}
