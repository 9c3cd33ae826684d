import LetterModel
package import PDFWriting

/// The PDF file of a proof: an overview, then letters with their values marked, with a bookmark for each.
package struct ProofFile: ~Copyable {
    private var writer: PDFDocumentWriter
    private let resources: LetterResources
    private let press: LetterPress
    private var pageCount = 0

    /// Begins a file.
    ///
    /// - Parameter tier: The fonts that show all its words, those of the overview included; all in bold too.
    package init(
        metadata: PDFMetadata,
        press: LetterPress,
        tier: FontTiers.Tier,
        sink: @escaping PDFDocumentWriter.Sink
    ) throws {
        var writer = try PDFDocumentWriter(
            metadata: metadata,
            colourProfile: press.colourProfile,
            workspace: press.workspace(for: .bundle),
            sink: sink
        )
        resources = try LetterResources(tier, press: press, use: .bundle, in: &writer)
        self.press = press
        self.writer = writer
    }

    /// How many pages an overview takes; the numbers in it may still change.
    package static func pageCount(of overview: ProofOverview, in appearance: LetterAppearance) -> Int {
        OverviewDrawing.pageCount(overview, appearance)
    }

    /// Adds the overview, before all letters.
    ///
    /// - Parameters:
    ///   - mark: In the corner of each page, such as `PROEF`.
    ///   - title: For the head of its pages and its bookmark.
    package mutating func add(_ overview: ProofOverview, mark: String, title: String) throws {
        var drawing = OverviewDrawing(overview, mark: mark, title: title, resources, press)
        try add(drawing.part(), bookmark: title)
    }

    /// Adds a letter.
    ///
    /// - Throws: ``LetterDrawingFailure`` when the margins have no room for the names of its fields.
    package mutating func add(_ letter: ProofLetter) throws {
        var drawing = ProofLetterDrawing(letter, firstPage: pageCount + 1, resources)
        try add(drawing.part(), bookmark: letter.title)
    }

    /// Ends the file.
    package consuming func finish() throws -> PDFFileSummary {
        try writer.finish()
    }

    private mutating func add(_ part: (root: StructureElement, pages: [PDFPage]), bookmark: String) throws {
        try writer.addPart(part.root, pages: part.pages, bookmarks: [PDFBookmark(bookmark)])
        pageCount += part.pages.count
    }
}
