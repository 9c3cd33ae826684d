package import LetterModel

/// The text of a letter, compiled once: blocks with holes for values.
///
/// Structure comes from the template alone. Values are filled in afterwards as plain text, so that no
/// value can ever become a heading, a list, a page break, a tag or another placeholder.
package struct LetterTemplate: Sendable {
    /// The file, for messages.
    package let path: String
    /// What its front matter says; a Dutch standard letter without one.
    package let header: TemplateHeader
    /// The fields over subject and body together, in first spelling and order.
    package let fieldUses: [FieldUse]
    /// The blocks that are included, directly or by other blocks, in first order.
    package let blockNames: [String]
    /// Those of them that every letter of the template holds, whatever its values.
    package let blocksForAll: [String]
    /// As they were read, before their blocks were known.
    let subjectSegments: [Segment]
    let bodySegments: [Segment]
    var subject: InlineTemplate
    var nodes: [TemplateNode]
    let requiredUses: [FieldUse]
    /// The canonical name of each field by ``FieldUse/number``; those that are only required come last.
    let fieldNames: [String]

    /// Compiles a template and everything it includes.
    ///
    /// A template is returned whenever there is something to show, so that a proof can be looked at
    /// while errors are still open. A run uses it only when no diagnostic is an error.
    ///
    /// - Parameters:
    ///   - source: The file, front matter included; without front matter, a Dutch standard letter
    ///     without subject and code.
    ///   - blocks: Finds a block by name. It is asked first for `app.nl` (name and language), then
    ///     for `app`.
    ///   - vocabulary: The names that may be used.
    ///   - blockNames: The blocks that there are, as `blocks` is asked for them (`app`, `app.nl`), so that
    ///     a misspelt name gets the nearest one; may be left out.
    /// - Returns: The template, unless its front matter cannot be read; and everything found.
    package static func compile(
        _ source: TemplateSource,
        blocks: @escaping (String) -> TemplateSource?,
        vocabulary: TemplateVocabulary,
        blockNames: [String] = []
    ) -> (template: LetterTemplate?, diagnostics: [Diagnostic]) {
        let front = FrontMatter(source)
        let reading = TemplateReading(
            vocabulary: vocabulary,
            language: front.header.language,
            shelf: BlockShelf(names: blockNames, block: blocks)
        )
        front.diagnostics.forEach(reading.report)
        let template = LetterTemplate(front, path: source.path, reading: reading)
        let isUsable = !front.diagnostics.contains { $0.level == .error }
        return (isUsable ? template : nil, reading.diagnostics)
    }

    private init(_ front: FrontMatter, path: String, reading: TemplateReading) {
        self.path = path
        header = front.header
        subjectSegments = Self.subject(of: front, reading: reading)
        subject = BlockBuilder.inline(subjectSegments, isRaw: true)
        var body = SegmentParser(front.body, reading: reading)
        bodySegments = body.segments()
        var blocks = BlockParser(reading: reading)
        nodes = blocks.nodes(of: bodySegments)
        fieldUses = reading.fieldUses
        blockNames = reading.blockNames
        blocksForAll = reading.blocksForAll
        // Read last: a field that is required but not used is no field of the letter.
        requiredUses = zip(header.requiredFields, front.requiredPlaces).map { reading.use($0, at: $1) }
        fieldNames = reading.fieldUses.map(\.canonicalName)
    }

    /// Fills in everything that is equal for all letters of a run: central variables, language,
    /// variant, the sentence on the legal basis.
    package func binding(_ constants: TemplateValues) -> BoundTemplate {
        BoundTemplate(self, constants: constants)
    }

    private static func subject(of front: FrontMatter, reading: TemplateReading) -> [Segment] {
        let place = front.subjectPlace
        let text = SourceText(front.header.subject, path: place.file, start: (place.line ?? 1, place.column ?? 1))
        var parser = SegmentParser(text, reading: reading)
        return parser.segments()
    }
}
