import LetterModel
package import PDFWriting

/// One PDF file of letters: a bundle for the print house, or a single letter.
package struct LetterFile: ~Copyable {
    private var writer: PDFDocumentWriter
    private let fonts: LetterFonts
    private let press: LetterPress

    /// Begins a file.
    ///
    /// - Parameters:
    ///   - press: The worker's own.
    ///   - tier: The fonts that show all its letters.
    ///   - sink: Takes the bytes in order.
    package init(
        metadata: PDFMetadata,
        press: LetterPress,
        tier: FontTiers.Tier,
        mode: PDFDocumentWriter.Mode = .compact,
        sink: @escaping PDFDocumentWriter.Sink
    ) throws {
        var writer = try PDFDocumentWriter(
            metadata: metadata,
            colourProfile: press.colourProfile,
            mode: mode,
            workspace: press.workspace,
            sink: sink
        )
        fonts = try LetterFonts(tier, appearance: press.appearance, in: &writer)
        self.press = press
        self.writer = writer
    }

    /// Adds a letter; with both sides printed, an odd number of pages is filled up with an empty one.
    package mutating func add(_ letter: SetLetter) throws {
        let prepared = try press.prepared(letter, fonts: fonts)
        try writer.addPart(prepared.pattern, title: letter.title, own: prepared.own(letter))
    }

    /// Ends the file.
    package consuming func finish() throws -> PDFFileSummary {
        try writer.finish()
    }
}
