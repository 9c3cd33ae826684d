import LetterModel

/// Marked content and artifacts: everything that is painted stands in one of them.
extension ContentStream {
    /// Paints content that the structure tree names by `mark` (ISO 32000-1, 14.7.4.2).
    ///
    /// Marks count from 0 on each page; small numbers without gaps keep the file small. The position of
    /// text and the ink do not outlast the section; the font does.
    /// - Parameters:
    ///   - role: the role of the element, or `span` for a stretch of it.
    ///   - actualText: the text that the content stands for, where the glyphs do not spell it.
    package mutating func marked<Failure: Error>(
        _ role: StructureRole,
        mark: Int,
        language: String? = nil,
        actualText: String? = nil,
        _ body: (inout ContentStream) throws(Failure) -> Void
    ) throws(Failure) {
        precondition((0...Int(Int16.max)).contains(mark), "A mark is a number from 0 to 32,767.")
        marks.append(Int32(mark))
        let outer = begin(.marked(Int32(mark)))
        defer { end(returningTo: outer) }
        bytes.write(role.tag)
        bytes.write("<</MCID ")
        bytes.write(integer: mark)
        writeProperties(language: language, actualText: actualText)
        try body(&self)
    }

    /// Paints text inside marked content that has a language or an actual text of its own (14.9.4), such
    /// as a word that is hyphenated at a line end.
    ///
    /// The pen goes on from the text before it, and on to the text after it.
    package mutating func span<Failure: Error>(
        language: String? = nil,
        actualText: String? = nil,
        _ body: (inout ContentStream) throws(Failure) -> Void
    ) throws(Failure) {
        if section.mark == nil { note(.contentUnmarked) }
        beginText()
        bytes.write("/Span<<")
        writeProperties(language: language, actualText: actualText)
        text.spans += 1
        defer {
            bytes.write("EMC\n")
            text.spans -= 1
        }
        try body(&self)
    }

    /// Paints content without meaning for the reader: fold marks, page numbers, sheet codes (14.8.2.2).
    package mutating func artifact<Failure: Error>(
        _ kind: ArtifactKind,
        _ body: (inout ContentStream) throws(Failure) -> Void
    ) throws(Failure) {
        let outer = begin(.artifact)
        defer { end(returningTo: outer) }
        kind.write(to: &bytes)
        try body(&self)
    }

    private mutating func begin(_ inner: Section) -> Section {
        let outer = section
        if outer != .none { note(.markInsideMark) }
        closePath()
        endText()
        section = inner
        return outer
    }

    private mutating func end(returningTo outer: Section) {
        closePath()
        endText()
        if ink.written != .black { Ink.black.write(to: &bytes) }
        ink = InkState()
        bytes.write("EMC\n")
        section = outer
    }

    private mutating func writeProperties(language: String?, actualText: String?) {
        if let language {
            if !LanguageTag.isWellFormed(language) { note(.languageMalformed) }
            bytes.write("/Lang")
            bytes.write(textString: language)
        }
        if let actualText {
            if PDFLimits.isTooLong(actualText) { note(.stringTooLong) }
            bytes.write("/ActualText")
            bytes.write(textString: actualText)
        }
        bytes.write(">>BDC\n")
    }
}

/// Where the painter is.
enum Section: Equatable, Sendable {
    case none, artifact
    case marked(Int32)

    /// The mark that is open.
    var mark: Int32? {
        if case .marked(let mark) = self { mark } else { nil }
    }
}

/// What an artifact is (ISO 32000-1, 14.8.2.2.2).
package enum ArtifactKind: Hashable, Sendable {
    /// Page numbers and what else comes from cutting text into pages.
    case pagination
    /// A running head, foot or watermark, which are kinds of pagination.
    case header, footer, watermark
    /// Lines and fills of the layout.
    case layout
    /// Marks for machines and cutters: fold marks, sheet codes, postal bars.
    case page
    /// A picture or colour behind the text; the format wants its box.
    case background(PageBox)

    func write(to bytes: inout [UInt8]) {
        switch self {
        case .pagination: bytes.write("/Artifact<</Type/Pagination>>BDC\n")
        case .header: bytes.write("/Artifact<</Type/Pagination/Subtype/Header>>BDC\n")
        case .footer: bytes.write("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n")
        case .watermark: bytes.write("/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\n")
        case .layout: bytes.write("/Artifact<</Type/Layout>>BDC\n")
        case .page: bytes.write("/Artifact<</Type/Page>>BDC\n")
        case .background(let box):
            bytes.write("/Artifact<</Type/Background/BBox")
            box.write(to: &bytes)
            bytes.write(">>BDC\n")
        }
    }
}

extension PageBox {
    /// Adds the box to the path of the content (8.5.2.1).
    func writeRectangle(to bytes: inout [UInt8]) {
        for length in [left, bottom, right - left, top - bottom] {
            bytes.write(length)
            bytes.write(" ")
        }
        bytes.write("re\n")
    }

    /// Writes the box as a PDF rectangle (7.9.5).
    func write(to bytes: inout [UInt8]) {
        bytes.write("[")
        for (index, side) in [left, bottom, right, top].enumerated() {
            if index > 0 { bytes.write(" ") }
            bytes.write(side)
        }
        bytes.write("]")
    }
}
