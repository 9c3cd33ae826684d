import LetterModel
import TestSupport
import Testing

@testable import PDFWriting

/// The whole file of two invented letters, as text.
@Suite struct SnapshotTests {
    @Test func `two letters in readable mode`() throws {
        let file = try WalkedFile(try SampleDocument(mode: .readable).write().bytes)
        try expectGolden(file.snapshot, named: "two-letters.txt")
    }

    @Test(arguments: [PDFDocumentWriter.Mode.compact, .readable])
    func `the structure tree of two letters`(mode: PDFDocumentWriter.Mode) throws {
        let tree = PDFInspection.outline(of: try SampleDocument(mode: mode).write().bytes)
        try expectGolden(tree, named: "two-letters-tree.txt")
    }

    @Test func `both modes hold the same pages for poppler`() throws {
        let folder = try TemporaryFolder()
        for (mode, name) in [(PDFDocumentWriter.Mode.compact, "compact.pdf"), (.readable, "readable.pdf")] {
            try folder.write(try SampleDocument(mode: mode).write().bytes, to: name)
        }
        let texts = try ["compact.pdf", "readable.pdf"].map {
            try runTool("pdftotext", ["-raw", folder.path($0), "-"]).output
        }
        #expect(texts[0] == texts[1])
        #expect(texts[0].contains("Geachte heer AVA"))
    }
}
