import LetterModel
package import PDFWriting

/// One PDF file of letters: a bundle for the print house, or a single letter.
///
/// Constant text is drawn once a file and shared by all its letters; each letter adds what is its own.
package struct LetterFile: ~Copyable {
    private var writer: PDFDocumentWriter
    private let fonts: LetterFonts
    private let style: HouseStyle
    private var shared: [ObjectIdentifier: [ContentHandle]] = [:]
    private var compositions: [PageComposition] = []

    /// Begins a file.
    ///
    /// - Parameter sink: Takes the bytes in order.
    package init(
        metadata: PDFMetadata,
        colourProfile: PDFColourProfile,
        appearance: LetterAppearance,
        tier: FontTiers.Tier,
        mode: PDFDocumentWriter.Mode = .compact,
        workspace: PDFWorkspace = PDFWorkspace(),
        sink: @escaping PDFDocumentWriter.Sink
    ) throws {
        var writer = try PDFDocumentWriter(
            metadata: metadata,
            colourProfile: colourProfile,
            mode: mode,
            workspace: workspace,
            sink: sink
        )
        fonts = try LetterFonts(tier, appearance: appearance, in: &writer)
        style = appearance.style
        self.writer = writer
    }

    /// Adds a letter; with both sides printed, an odd number of pages is filled up with an empty one.
    package mutating func add(_ letter: SetLetter) throws {
        let drawing = LetterDrawing(style: style, fonts: fonts)
        let constant = try sharedContent(of: letter, drawing)
        var pages = letter.composition.pages.indices.map { number in
            var contents = [PageContent.shared(constant[number])]
            if let own = drawing.personalContent(of: letter, page: number) { contents.append(.own(own)) }
            return PDFPage(width: style.paper.width, height: style.paper.height, contents: contents)
        }
        if letter.sideCount(style) > pages.count {
            pages.append(PDFPage(width: style.paper.width, height: style.paper.height, contents: []))
        }
        try writer.addPart(LetterStructure.part(of: letter), pages: pages)
    }

    /// Ends the file.
    package consuming func finish() throws -> PDFFileSummary {
        try writer.finish()
    }

    private mutating func sharedContent(of letter: SetLetter, _ drawing: LetterDrawing) throws -> [ContentHandle] {
        let key = ObjectIdentifier(letter.composition)
        if let known = shared[key] { return known }
        let handles = try letter.composition.pages.indices.map { number in
            try writer.addSharedContent(drawing.constantContent(of: letter, page: number))
        }
        shared[key] = handles
        // The identifier stands for the composition only as long as that lives.
        compositions.append(letter.composition)
        return handles
    }
}
