import LetterModel
package import PDFWriting
import SheetCodes

/// What one worker keeps between PDF files: memory, and patterns of letters ready to be filled.
///
/// A pattern holds the constant text of a composition, checked and compressed, and its structure. A
/// letter then costs no more than its own words, in a bundle as in a file of its own.
package final class LetterPress {
    let appearance: LetterAppearance
    let colourProfile: PDFColourProfile
    /// For bundles, where objects are half of the file and are compressed harder.
    private lazy var bundleWorkspace = PDFWorkspace()
    /// For letters of their own, which have few objects.
    private lazy var singleWorkspace = PDFWorkspace(tableLevel: 1)
    /// The logo as pixels; `nil` when it is none.
    let logoPicture: PDFPicture?
    private(set) lazy var barForms = PostalBars.forms()
    private var encoder = SheetCodeEncoder()
    private var patterns: [PatternKey: LetterPattern] = [:]
    /// The pattern of the letter before, which is most often that of the next one too.
    private var last: (key: PatternKey, pattern: LetterPattern)?
    private var contents: [ContentStream] = []

    /// Patterns differ in line counts and fonts alone, so that there are few; more are forgotten.
    private static let mostPatterns = 256

    /// Begins without patterns.
    package init(appearance: LetterAppearance, colourProfile: PDFColourProfile) {
        self.appearance = appearance
        self.colourProfile = colourProfile
        logoPicture = appearance.logo?.picture
    }

    /// The memory for a file.
    func workspace(for use: LetterFile.Use) -> PDFWorkspace {
        use == .single ? singleWorkspace : bundleWorkspace
    }

    /// Adds a letter to a file with these resources.
    func add(_ letter: SetLetter, to writer: inout PDFDocumentWriter, _ resources: LetterResources) throws {
        let pattern = try pattern(of: letter, resources)
        let own = try ownContents(of: letter, pattern, strings: resources.strings)
        try writer.addPart(pattern.part, title: letter.title, own: own)
        contents = own.compactMap { $0 }
    }

    /// What each page holds of one person; the memory of the letter before is used again.
    private func ownContents(
        of letter: SetLetter,
        _ pattern: LetterPattern,
        strings: ContentStream.Strings
    ) throws(LetterDrawingFailure) -> [ContentStream?] {
        var spare = contents
        contents = []
        return try pattern.part.pageIndices.map { page throws(LetterDrawingFailure) in
            guard pattern.isPersonal(page: page) else { return nil }
            var content = spare.popLast() ?? ContentStream(strings: strings)
            content.removeAll(strings: strings)
            try pattern.drawing.draw(letter, page: page, encoder: &encoder, into: &content)
            return content
        }
    }

    private func pattern(of letter: SetLetter, _ resources: LetterResources) throws(PDFConformanceError)
        -> LetterPattern
    {
        let key = PatternKey(letter, resources)
        if let last, last.key == key { return last.pattern }
        if let known = patterns[key] {
            last = (key, known)
            return known
        }
        let made = try makePattern(key, letter, resources)
        last = (key, made)
        return made
    }

    private func makePattern(
        _ key: PatternKey,
        _ letter: SetLetter,
        _ resources: LetterResources
    ) throws(PDFConformanceError) -> LetterPattern {
        if patterns.count == Self.mostPatterns { patterns.removeAll() }
        let sister = patterns.first { $0.key.sharesConstants(with: key) }
        let made = try LetterPattern(
            letter.composition,
            addressLines: key.addressLines,
            constants: sister?.value.constants,
            resources
        )
        patterns[key] = made
        return made
    }
}

/// What decides which pattern a letter has.
private struct PatternKey: Hashable {
    let composition: ObjectIdentifier
    let font: ObjectIdentifier
    let strings: ContentStream.Strings
    let hasBarForms: Bool
    let addressLines: Int

    init(_ letter: SetLetter, _ resources: LetterResources) {
        composition = ObjectIdentifier(letter.composition)
        font = ObjectIdentifier(resources.tier.regular)
        strings = resources.strings
        hasBarForms = resources.hasBarForms
        addressLines = letter.address.count
    }

    /// Whether the constant text of both is the same.
    func sharesConstants(with other: PatternKey) -> Bool {
        composition == other.composition && font == other.font && strings == other.strings
    }
}
