import Foundation
import LetterModel
import TestSupport
import Testing

@testable import PDFWriting

/// The trees of large documents, read back by qpdf.
@Suite struct TreeTests {
    @Test(arguments: [1, 64, 65, 700])
    func `qpdf walks the page tree and finds every page`(pages: Int) throws {
        let folder = try TemporaryFolder()
        try folder.write(try document(pages: pages), to: "pages.pdf")
        let path = folder.path("pages.pdf")
        #expect(try runTool("qpdf", ["--show-npages", path]).output == "\(pages)\n")
        let check = try runTool("qpdf", ["--check", path])
        #expect(check.status == 0, "\(check.output)")
    }

    @Test func `every mark leads to its element, and every element to its mark`() throws {
        let file = try WalkedFile(try document(pages: 700, mode: .readable))
        let dictionaries = Dictionary(uniqueKeysWithValues: file.objects.map { ($0.number, $0.dictionary) })
        let leaves = dictionaries.values.filter { $0.hasPrefix("<</Limits[") }
        #expect(leaves.count > 1)
        var keys: [Int] = []
        for leaf in leaves {
            for entry in leaf.matches(of: /(\d+)\[(\d+) 0 R\]/) {
                let (key, element) = (Int(entry.1) ?? -1, Int(entry.2) ?? -1)
                keys.append(key)
                let page = try #require(dictionaries[element]?.firstMatch(of: /\/Pg (\d+) 0 R\/K 0>>/)?.1)
                #expect(dictionaries[Int(page) ?? -1]?.contains("/StructParents \(key)>>") == true)
            }
        }
        #expect(keys.sorted() == Array(0..<700))
        #expect(dictionaries.values.contains { $0.contains("/ParentTreeNextKey 700>>") })
    }

    @Test func `only pages of another size name it`() throws {
        let file = try WalkedFile(try document(pages: 3, mode: .readable, lastWidth: 500))
        let boxes = file.objects.filter { $0.dictionary.contains("/MediaBox[0 0 500 841.89]") }
        #expect(boxes.count == 1)
        #expect(file.objects.filter { $0.dictionary.contains("/MediaBox[0 0 595.276 841.89]") }.count == 1)
    }

    @Test func `runs of one object stream share an entry`() {
        var references = CrossReferences()
        for number in 3...9 { references.record(number, container: 20, index: number - 3) }
        references.record(1, offset: 15)
        references.record(2, offset: 90)
        let runs = references.sorted(count: 9)
        #expect(runs.map(\.first) == [1, 2, 3])
        #expect(runs.map(\.count) == [1, 1, 7])
    }

    @Test func `a hole in the marks of a page stays empty`() throws {
        var file = ObjectFile(mode: .readable, workspace: PDFWorkspace()) { _ in }
        var tree = ParentTree(root: file.reserve())
        try tree.addPage([0, -1, 1], firstElement: 5, to: &file)
        try tree.addPage([], firstElement: 7, to: &file)
        #expect(tree.nextKey == 2)
        let sheaf = SampleDocument.Sheaf()
        var output = ObjectFile(mode: .readable, workspace: PDFWorkspace()) { sheaf.bytes += $0 }
        try tree.finish(to: &output)
        _ = output.reserve()
        _ = try output.finish(root: 1)
        #expect(String(decoding: sheaf.bytes, as: UTF8.self).contains("<</Nums[0[5 0 R null 6 0 R] 1[]]>>"))
    }

    private func document(pages: Int, mode: PDFDocumentWriter.Mode = .compact, lastWidth: Int? = nil) throws -> [UInt8]
    {
        let sheaf = SampleDocument.Sheaf()
        let profile = try PDFColourProfile(bytes: syntheticProfile())
        var writer = try PDFDocumentWriter(
            metadata: SampleDocument().metadata,
            colourProfile: profile,
            mode: mode
        ) { sheaf.bytes += $0 }
        let font = try writer.addFont(SyntheticFont().font())
        for number in 1...pages {
            var content = ContentStream()
            content.setText(font: font, size: SampleDocument.points(11))
            content.marked(.paragraph, mark: 0) { stream in
                stream.moveTo(x: SampleDocument.points(60), y: SampleDocument.points(700))
                stream.showGlyphs(SyntheticFont.glyphs("Letter \(number)"))
            }
            var page = SampleDocument.page([.own(content)])
            if number == pages, let lastWidth { page.width = SampleDocument.points(lastWidth) }
            let paragraph = StructureElement(role: .paragraph, children: [.content(page: 0, mark: 0)])
            try writer.addPart(StructureElement(role: .part, children: [.element(paragraph)]), pages: [page])
        }
        _ = try writer.finish()
        return sheaf.bytes
    }
}
