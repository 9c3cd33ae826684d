import LetterModel
package import PDFWriting

/// One PDF file of letters: a bundle for the print house, or a single letter.
package struct LetterFile: ~Copyable {
    /// What a file is for.
    package enum Use: Sendable {
        /// Many letters, as small as can be.
        case bundle
        /// One letter.
        case single
        /// Text wherever the format allows it, for people and snapshots.
        case readable
    }

    private var writer: PDFDocumentWriter
    private let resources: LetterResources
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
        use: Use,
        sink: @escaping PDFDocumentWriter.Sink
    ) throws {
        var writer = try PDFDocumentWriter(
            metadata: metadata,
            colourProfile: press.colourProfile,
            mode: use == .readable ? .readable : .compact,
            workspace: press.workspace(for: use),
            sink: sink
        )
        resources = try LetterResources(tier, press: press, use: use, in: &writer)
        self.press = press
        self.writer = writer
    }

    /// Adds a letter; with both sides printed, an odd number of pages is filled up with an empty one.
    package mutating func add(_ letter: SetLetter) throws {
        try press.add(letter, to: &writer, resources)
    }

    /// Ends the file.
    package consuming func finish() throws -> PDFFileSummary {
        try writer.finish()
    }
}
