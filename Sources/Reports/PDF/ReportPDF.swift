package import FontFaces
import LetterModel
import LetterRendering
import PDFWriting
import PageLayout

/// Writes a report as a PDF file that is both PDF/A-2a and PDF/UA-1, on A4.
package struct ReportPDF: Sendable {
    private let family: FontFamily
    private let producer: String
    private let author: String?
    private let creationDate: String
    /// Whether the file is written as text wherever the format allows it, for people who read it.
    package var isReadable = false

    /// Takes what all reports of a run share.
    ///
    /// - Parameters:
    ///   - family: The fonts of letters.
    ///   - producer: The program and its version.
    ///   - author: In whose name the report is made; `nil` for nobody's.
    ///   - creationDate: A UTC time such as `2026-11-01T00:00:00Z`; the same time gives the same bytes.
    package init(family: FontFamily, producer: String, author: String? = nil, creationDate: String) {
        (self.family, self.producer, self.author, self.creationDate) = (family, producer, author, creationDate)
    }

    /// The bytes of the file. A character that the fonts lack stands there as its number, and a sentence at the end
    /// says so.
    ///
    /// - Throws: `FontError` when a font cannot be cut, `PDFConformanceError` for a time that is none.
    package func file(of document: ReportDocument) throws -> [UInt8] {
        let type = ReportTypography(family: family, language: document.language)
        var setter = ReportSetter(type, shown: ShownText(where: Self.isShown(by: family)))
        setter.set(document)
        if !setter.shown.missing.isEmpty { setter.add(Self.missingCharacters(document.language)) }
        var shown = setter.shown
        let metadata = PDFMetadata(
            title: shown.line("\(document.title): \(document.subject)"),
            language: document.language.rawValue,
            producer: producer,
            author: author.map { shown.line($0) },
            creationDate: creationDate
        )
        let collected = CollectedBytes()
        var writer = try PDFDocumentWriter(
            metadata: metadata,
            colourProfile: .standard,
            mode: isReadable ? .readable : .compact
        ) { collected.all += $0 }
        let faces = try addFonts(for: setter.rows, metadata.title, to: &writer)
        var drawing = ReportDrawing(
            setter.rows,
            type,
            faces: faces,
            runningHead: metadata.title,
            isReadable: isReadable
        )
        let part = drawing.part()
        try writer.addPart(part.root, pages: part.pages, bookmarks: part.bookmarks)
        _ = try writer.finish()
        return collected.all
    }

    private func addFonts(
        for rows: [ReportRow],
        _ runningHead: String,
        to writer: inout PDFDocumentWriter
    ) throws -> PrintFaces {
        var scalars = Set((runningHead + "0123456789 /").unicodeScalars)
        for text in rows.flatMap(\.row.texts) {
            for piece in text.lines.flatMap(\.pieces) { scalars.formUnion(piece.text.unicodeScalars) }
        }
        for words in rows.compactMap(\.chart).flatMap(\.words) { scalars.formUnion(words.text.unicodeScalars) }
        return PrintFaces(
            family,
            regular: try writer.addFont(PDFFont(try family.regular.subset(keeping: scalars))),
            bold: try writer.addFont(PDFFont(try family.bold.subset(keeping: scalars))),
            colours: StyleColours(text: ReportPalette.light.text, heading: ReportPalette.light.text)
        )
    }
}

// MARK: - Characters

extension ReportPDF {
    /// Both faces have a glyph for it, and it needs no shaping beyond that of Latin, Greek and Cyrillic.
    private static func isShown(by family: FontFamily) -> (Unicode.Scalar) -> Bool {
        { scalar in
            isSimple(scalar) && family.regular.glyph(for: scalar) != 0 && family.bold.glyph(for: scalar) != 0
        }
    }

    /// Blocks whose characters stand one after the other from left to right, each with a glyph of its own.
    private static func isSimple(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20..<0x590, 0x1C80...0x1C8F, 0x1D00...0x2BFF, 0x2C60...0x2C7F, 0x2DE0...0x2E7F, 0xA640...0xA69F: true
        case 0xA720...0xA7FF, 0xAB30...0xAB6F, 0xFB00...0xFB06: true
        default: false
        }
    }

    private static func missingCharacters(_ language: LetterLanguage) -> ReportBlock {
        let words =
            switch language {
            case .dutch: "Tekens die het lettertype van dit bestand niet heeft, staan hier als hun nummer: [U+1F600]."
            case .english: "Characters that the font of this file does not have stand here as their number: [U+1F600]."
            }
        return .paragraph(ReportLine(words))
    }
}

/// The bytes of a file that is made in memory.
private final class CollectedBytes {
    var all: [UInt8] = []
}
