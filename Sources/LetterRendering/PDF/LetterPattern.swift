import LetterModel
import PDFWriting

/// Letters of one composition and number of address lines, ready to be filled with their own words.
struct LetterPattern {
    let part: PartPattern
    let drawing: PersonalDrawing
    /// By printed page.
    let constants: [PreparedContent]
    private let composition: PageComposition

    /// Prepares a pattern; `constants` are those of the composition, if they were made before.
    init(
        _ composition: PageComposition,
        addressLines: Int,
        constants known: [PreparedContent]?,
        _ resources: LetterResources
    ) throws(PDFConformanceError) {
        let style = composition.appearance.style
        // The composition lives as long as this value, so that its identifier stays its own.
        self.composition = composition
        drawing = PersonalDrawing(composition, resources)
        if let known { constants = known } else { constants = try Self.constants(of: composition, resources) }
        var pages: [PartPattern.Page] = []
        for (number, content) in constants.enumerated() {
            let marks = drawing.marks(onPage: number, addressLines: addressLines)
            pages.append(
                .init(width: style.paper.width, height: style.paper.height, shared: [content], ownMarks: marks)
            )
        }
        while pages.count < style.sideCount(ofPages: constants.count) {
            pages.append(.init(width: style.paper.width, height: style.paper.height))
        }
        part = try PartPattern(root: LetterStructure(composition, addressLines: addressLines).part, pages: pages)
    }

    /// Whether a page holds anything of one person; never the empty one that fills a sheet.
    func isPersonal(page: Int) -> Bool {
        page < constants.count && drawing.isPersonal(page: page)
    }

    private static func constants(
        of composition: PageComposition,
        _ resources: LetterResources
    ) throws(PDFConformanceError) -> [PreparedContent] {
        let drawing = LetterDrawing(composition, resources)
        var contents: [PreparedContent] = []
        for number in composition.pages.indices {
            contents.append(try PreparedContent(drawing.constantContent(ofPage: number), fonts: resources.fonts))
        }
        return contents
    }
}
