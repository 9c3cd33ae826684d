import Foundation
import LetterModel
import PDFWriting
import TestSupport
import Testing

/// Files judged by programs of others, on a real font and a real profile.
@Suite struct ValidatorTests {
    @Test(arguments: [PDFDocumentWriter.Mode.compact, .readable], [1, 2, 150])
    func `qpdf, poppler and two PDF/A validators find nothing`(mode: PDFDocumentWriter.Mode, letters: Int) throws {
        guard let file = try realFile(mode, letters: letters) else { return }
        let path = file.path("letters.pdf")
        try PDFJudges.expectClean(path, readsStructure: false)
        // Poppler needs a third of a second for the structure of each letter.
        if letters < 10 { try expectPopplerReadsStructure(path) }
        let summary = try runTool("pdfinfo", [path])
        #expect(summary.output.contains("Pages:           \(letters * 2 + 1)\n"), "\(summary.output)")
    }

    private func expectPopplerReadsStructure(_ path: String) throws {
        let structure = try PDFJudges.structureText(path)
        #expect(structure.contains("\"Geachte heer AVA\""))
        let roles = structure.split(separator: "\n").prefix(9).map { $0.drop { $0 == " " } }
        #expect(roles.map { $0.prefix { $0 != " " } }.starts(with: ["Document", "Part", "Div", "P"]))
    }

    @Test func `pdftotext reads the letter, hyphenated words whole`() throws {
        guard let file = try realFile(.compact, letters: 1) else { return }
        let text = try runTool("pdftotext", ["-enc", "UTF-8", file.path("letters.pdf"), "-"]).output
        #expect(text.contains("Check your login"))
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("You log in with a user name and a password only."))
        #expect(text.contains("J. Jansen 1"))
        #expect(text.contains("Second page 1."))
    }

    @Test func `fonts are embedded subsets with a map to characters`() throws {
        guard let file = try realFile(.compact, letters: 1) else { return }
        let table = try runTool("pdffonts", [file.path("letters.pdf")]).output
        let row = try #require(table.split(separator: "\n").first { $0.contains("+NotoSans-Regular") })
        #expect(
            row.split(separator: " ").dropFirst().starts(with: ["CID", "TrueType", "Identity-H", "yes", "yes", "yes"])
        )
    }

    private func realFile(_ mode: PDFDocumentWriter.Mode, letters: Int) throws -> TemporaryFolder? {
        let characters = String(String.UnicodeScalarView((32...126).map { Unicode.Scalar(UInt8($0)) }))
        let profilePath = "/usr/share/color/icc/sRGB.icc"
        guard let font = SystemFont("NotoSans-Regular.ttf", characters: characters) else { return nil }
        guard let profile = FileManager.default.contents(atPath: profilePath) else {
            print("SKIPPED: \(profilePath) is absent; install icc-profiles-free.")
            return nil
        }
        var document = SampleDocument(mode: mode, letters: letters)
        document.profile = Array(profile)
        document.font = font.font(named: "NotoSans-Regular")
        document.glyphs = { font.glyphs($0) }
        let folder = try TemporaryFolder()
        try folder.write(try document.write().bytes, to: "letters.pdf")
        return folder
    }
}
