import Foundation
import TestSupport
import Testing

@testable import PDFWriting

private let modes = [PDFDocumentWriter.Mode.compact, .readable]

/// Whole files, read by a reader that shares nothing with the writer.
@Suite struct InspectionTests {
    @Test(arguments: modes)
    func `a letter and a bundle have no finding`(mode: PDFDocumentWriter.Mode) throws {
        for subject in [MutationSubject.single, .bundle] {
            let bytes = try subject.write(mode)
            #expect(PDFInspection.findings(in: bytes, letters: subject.expected) == [])
        }
    }

    @Test(arguments: modes)
    func `letters of a pattern, with pictures and colours, have no finding`(mode: PDFDocumentWriter.Mode) throws {
        let subject = DecoratedLetter(mode: mode)
        let bytes = try subject.write()
        #expect(PDFInspection.findings(in: bytes, letters: subject.expected) == [])
        try expectGolden(PDFInspection.outline(of: bytes), named: "pattern-tree.txt")
    }

    @Test(arguments: modes)
    func `judges find nothing in letters of a pattern`(mode: PDFDocumentWriter.Mode) throws {
        guard let profile = FileManager.default.contents(atPath: "/usr/share/color/icc/sRGB.icc") else {
            print("SKIPPED: sRGB.icc is absent; install icc-profiles-free.")
            return
        }
        let folder = try TemporaryFolder()
        let subject = DecoratedLetter(letters: 2, mode: mode, profile: Array(profile))
        try PDFJudges.expectClean(try folder.write(try subject.write(), to: "pattern.pdf"))
    }

    /// Ways to write the glyphs 002B 000F, which say `J.`, and some that say something else.
    @Test(arguments: [
        ("\\000\\053\\000\\017", true), ("\\0+\\0\\17", true), ("\0+\0\u{0F}", true), ("\0\\+\\\n\0\u{0F}", true),
        ("\0+\0\\r", false), ("\0+\0\r", false), ("\0(\0)", false), ("\0+\0", false),
    ])
    func `strings in parentheses are read as the format says`(string: String, saysSo: Bool) throws {
        var file = try EditablePDF(try MutationSubject.single.write(.readable))
        try file.write("/MCID 6>>", "<\(Mutation.hex("J."))", "(\(string))Tj <")
        let findings = PDFInspection.findings(in: file.bytes(), letters: MutationSubject.single.expected)
        #expect(findings.isEmpty == saysSo, "\(findings)")
    }

    @Test func `many letters fill several nodes of every tree`() throws {
        let subject = DecoratedLetter(letters: 400)
        #expect(PDFInspection.findings(in: try subject.write(), letters: subject.expected) == [])
    }

    @Test func `a bundle for one side of the paper has no backs`() throws {
        let bytes = try SampleDocument(letters: 3).write().bytes
        let sheets = Set(PDFInspection.findings(in: bytes).map(\.duty))
        #expect(sheets.isSubset(of: [.sheetShared, .sheetBack]) && !sheets.isEmpty)
        #expect(PDFInspection.findings(in: try MutationSubject.single.write(.compact), sides: .single) == [])
    }

    @Test func `the text aloud is that of the letters, in order`() throws {
        let aloud = PDFInspection.textAloud(in: try MutationSubject.bundle.write(.compact))
        let words = { (text: String) in text.split(whereSeparator: \.isWhitespace) }
        #expect(words(aloud) == MutationSubject.bundle.expected.flatMap { words($0.text) })
    }

    @Test(arguments: modes)
    func `no bytes make the reader stumble`(mode: PDFDocumentWriter.Mode) throws {
        let good = try MutationSubject.single.write(mode)
        var state: UInt64 = 1
        /// The same numbers in each run (Knuth's MMIX generator).
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        // A byte alone may fall on the outline of a glyph, of which no duty speaks.
        for round in 5...44 {
            var bytes = good
            for _ in 0..<round { bytes[next(bytes.count)] = UInt8(next(256)) }
            if round % 4 == 0 { bytes.removeLast(next(bytes.count)) }
            #expect(!PDFInspection.findings(in: bytes, letters: MutationSubject.single.expected).isEmpty)
        }
        #expect(!PDFInspection.findings(in: []).isEmpty)
    }
}
