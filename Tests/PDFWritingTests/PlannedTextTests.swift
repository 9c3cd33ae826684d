import Compression
import LetterModel
import TestSupport
import Testing

@testable import PDFWriting

/// Bundles whose object streams are compressed by plans.
@Suite struct PlannedTextTests {
    /// A part with two pages and many paragraphs, of which one leads to the second page.
    private static func pattern(paragraphs: Int = 40) throws -> PartPattern {
        let children = (0..<paragraphs).map { mark in
            StructureChild.element(
                StructureElement(role: .paragraph, children: [.content(page: mark / 30, mark: mark % 30)])
            )
        }
        let page = { (marks: Range<Int>) in
            PartPattern.Page(
                width: Length(millimetres: 210),
                height: Length(millimetres: 297),
                ownMarks: Array(marks)
            )
        }
        let root = StructureElement(role: .part, children: children)
        return try PartPattern(root: root, pages: [page(0..<30), page(0..<paragraphs - 30)])
    }

    private static func content(marks: Int) -> ContentStream {
        var content = ContentStream()
        for mark in 0..<marks { content.marked(.paragraph, mark: mark) { _ in } }
        return content
    }

    /// Letters of one pattern, or of two in turn.
    private static func bundle(
        letters: Int,
        patterns: [PartPattern],
        mode: PDFDocumentWriter.Mode = .compact,
        workspace: PDFWorkspace = PDFWorkspace()
    ) throws -> [UInt8] {
        let sheaf = SampleDocument.Sheaf()
        var writer = try PDFDocumentWriter(
            metadata: SampleDocument().metadata,
            colourProfile: PDFColourProfile(bytes: syntheticProfile()),
            mode: mode,
            workspace: workspace
        ) { sheaf.bytes += $0 }
        for number in 0..<letters {
            let pattern = patterns[number % patterns.count]
            let own = pattern.pages.map { content(marks: $0.ownMarks.count) }
            // Titles have one length, then another.
            try writer.addPart(pattern, title: "Reference \(number * 7919 % 10_007)", own: own)
        }
        _ = try writer.finish()
        return sheaf.bytes
    }

    @Test(arguments: [20, 60, 300])
    func `a bundle has the same tree and passes qpdf, however many digits its numbers have`(letters: Int) throws {
        let patterns = [try Self.pattern(), try Self.pattern(paragraphs: 43)]
        let compact = try Self.bundle(letters: letters, patterns: patterns)
        let readable = try Self.bundle(letters: letters, patterns: patterns, mode: .readable)
        #expect(PDFInspection.outline(of: compact) == PDFInspection.outline(of: readable))
        let folder = try TemporaryFolder()
        try folder.write(compact, to: "bundle.pdf")
        let check = try runTool("qpdf", ["--check", folder.path("bundle.pdf")])
        #expect(check.status == 0, "\(check.errors)")
    }

    @Test func `a bundle has the same bytes whatever was written before with its patterns and memory`() throws {
        let (pattern, other) = (try Self.pattern(), try Self.pattern(paragraphs: 43))
        let workspace = PDFWorkspace()
        let first = try Self.bundle(letters: 90, patterns: [pattern, other], workspace: workspace)
        _ = try Self.bundle(letters: 300, patterns: [other], workspace: workspace)
        #expect(try Self.bundle(letters: 90, patterns: [pattern, other], workspace: workspace) == first)
        #expect(try Self.bundle(letters: 90, patterns: [try Self.pattern(), other]) == first)
    }

    @Test func `a pattern that is made anew within a file changes no byte`() throws {
        let (one, again) = (try Self.pattern(), try Self.pattern())
        #expect(one.script.identity == again.script.identity)
        #expect(one.script.identity != (try Self.pattern(paragraphs: 43)).script.identity)
        let first = try Self.bundle(letters: 90, patterns: [one])
        #expect(try Self.bundle(letters: 90, patterns: [one, again, one]) == first)
    }

    @Test func `a plan is used once its script was written often in the file`() throws {
        let plans = try Self.pattern().plans
        let kind = try #require(PlannedText.Kind(plans, numbers: 2000...2041))
        var planned = PlannedText()
        for _ in 0..<24 { planned.note(kind, 10..<20) }
        #expect(planned.takePassages(head: 5, end: 100).isEmpty)
        planned.note(kind, 10..<20)
        planned.note(kind, 50..<60)
        let ends = planned.takePassages(head: 5, end: 100).map(\.end)
        #expect(ends == [5, 15, 25, 55, 65, 100])
        #expect(planned.takePassages(head: 5, end: 100).isEmpty)
    }

    @Test func `numbers of two widths have no plan, nor have short ones`() throws {
        let plans = try Self.pattern().plans
        #expect(PlannedText.Kind(plans, numbers: 9980...10_021) == nil)
        #expect(PlannedText.Kind(plans, numbers: 500...541) == nil)
        #expect(PlannedText.Kind(plans, numbers: 99_999_900...99_999_999) != nil)
    }

    @Test(arguments: 4...8)
    func `a plan is made for texts of the length that the script writes`(width: Int) throws {
        let pattern = try Self.pattern()
        let first = (1..<width).reduce(3) { number, _ in number * 10 }
        let text = pattern.script.plannedText(firstNumber: first)
        for reachesBack in [false, true] {
            let plan = pattern.plans.plan(width: width, reachesBack: reachesBack)
            #expect(plan.byteCount == text.count)
            #expect(plan.reachesBack == reachesBack)
        }
    }

    @Test func `a compressed object stream never ends in a carriage return`() {
        let workspace = PDFWorkspace()
        for number in 0..<600 {
            var text = [UInt8]("1 0 ".utf8)
            text.write(integer: number)
            let passages = [DeflatePassage(end: 4, method: .pairs), DeflatePassage(end: text.count, method: .search)]
            #expect(workspace.compressed(objects: text, passages).last != PreparedStream.carriageReturn)
        }
    }
}
