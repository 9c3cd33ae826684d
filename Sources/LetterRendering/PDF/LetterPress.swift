import LetterModel
package import PDFWriting

/// What one worker keeps between PDF files: memory, and patterns of letters ready to be filled.
///
/// A pattern holds the constant text of a composition, checked and compressed, and its structure. A
/// letter then costs no more than its own words, in a bundle as in a file of its own.
package final class LetterPress {
    let appearance: LetterAppearance
    let colourProfile: PDFColourProfile
    let workspace = PDFWorkspace()
    private var patterns: [Key: PreparedLetter] = [:]

    /// Patterns differ in line counts and fonts alone, so that there are few; more are forgotten.
    private static let mostPatterns = 256

    /// Begins without patterns.
    package init(appearance: LetterAppearance, colourProfile: PDFColourProfile) {
        self.appearance = appearance
        self.colourProfile = colourProfile
    }

    /// The pattern of a letter in a file with these fonts.
    func prepared(_ letter: SetLetter, fonts: LetterFonts) throws(PDFConformanceError) -> PreparedLetter {
        let key = Key(
            composition: ObjectIdentifier(letter.composition),
            fonts: ObjectIdentifier(fonts.tier.regular),
            addressLines: letter.address.count
        )
        if let known = patterns[key] { return known }
        if patterns.count == Self.mostPatterns { patterns.removeAll() }
        let sister = patterns.first { $0.key.composition == key.composition && $0.key.fonts == key.fonts }
        let made = try PreparedLetter(
            letter.composition,
            addressLines: letter.address.count,
            constants: sister?.value.constants,
            fonts: fonts
        )
        patterns[key] = made
        return made
    }

    private struct Key: Hashable {
        var composition: ObjectIdentifier
        var fonts: ObjectIdentifier
        var addressLines: Int
    }
}

/// Letters of one composition and number of address lines, ready to be filled.
struct PreparedLetter {
    let pattern: PartPattern
    let drawing: PersonalDrawing
    /// By page.
    let constants: [PreparedContent]
    private let composition: PageComposition

    /// Prepares a pattern; `constants` are those of the composition, if they were made before.
    init(
        _ composition: PageComposition,
        addressLines: Int,
        constants known: [PreparedContent]?,
        fonts: LetterFonts
    ) throws(PDFConformanceError) {
        let style = composition.appearance.style
        // The composition lives as long as this value, so that its identifier stays its own.
        self.composition = composition
        drawing = PersonalDrawing(composition, fonts: fonts)
        if let known { constants = known } else { constants = try Self.constants(of: composition, fonts: fonts) }
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
        pattern = try PartPattern(root: LetterStructure(composition, addressLines: addressLines).part, pages: pages)
    }

    /// What each page holds of one person.
    func own(_ letter: SetLetter) -> [ContentStream?] {
        pattern.pageIndices.map { $0 < constants.count ? drawing.content(of: letter, page: $0) : nil }
    }

    private static func constants(
        of composition: PageComposition,
        fonts: LetterFonts
    ) throws(PDFConformanceError) -> [PreparedContent] {
        let drawing = LetterDrawing(composition, fonts: fonts)
        var contents: [PreparedContent] = []
        for number in composition.pages.indices {
            contents.append(try PreparedContent(drawing.constantContent(ofPage: number), fonts: fonts.all))
        }
        return contents
    }
}
