import LetterModel

/// Writes a PDF file that is both PDF/A-2a and PDF/UA-1, from front to back.
///
/// A document is a row of parts (letters), each with pages and a structure tree of its own. A part is
/// checked, written and forgotten, so memory does not grow with the number of letters beyond a few
/// bytes a page. The same calls give the same bytes.
package struct PDFDocumentWriter: ~Copyable {
    /// How a file is written.
    package enum Mode: Sendable {
        /// Compressed, with object streams.
        case compact
        /// Plain text wherever the format allows it, for people and snapshots; as conforming as the other.
        case readable
    }

    /// Takes the bytes of a file in order, in pieces of any size.
    package typealias Sink = (_ bytes: [UInt8]) throws -> Void

    var file: ObjectFile
    var pageTree: PageTree
    var parentTree: ParentTree
    var check = PartCheck()
    var fonts: [PDFFont] = []
    var shared: [SharedContent] = []
    let numbers: FixedNumbers
    private let metadata: PDFMetadata
    private let colourProfile: PDFColourProfile
    private var fontNumbers: [Int] = []
    private var parts: [UInt32] = []

    /// Begins a document.
    ///
    /// - Parameters:
    ///   - colourProfile: what grey and black mean in the file.
    ///   - workspace: memory to use again; a worker that writes many files keeps one.
    ///   - sink: takes the bytes; what it throws comes out of the call that wrote them.
    /// - Throws: ``PDFConformanceError`` with everything that is wrong with the metadata.
    package init(
        metadata: PDFMetadata,
        colourProfile: PDFColourProfile,
        mode: Mode = .compact,
        workspace: PDFWorkspace = PDFWorkspace(),
        sink: @escaping Sink
    ) throws {
        let duties = metadata.duties
        if !duties.isEmpty { throw PDFConformanceError(breaches: duties.map { PDFConformanceBreach($0) }) }
        self.metadata = metadata
        self.colourProfile = colourProfile
        file = ObjectFile(mode: mode, workspace: workspace, sink: sink)
        numbers = FixedNumbers(first: file.reserve(FixedNumbers.count))
        pageTree = PageTree(root: numbers.pages)
        parentTree = ParentTree(root: numbers.parentTree)
    }

    /// Embeds a font, for content that is added after it.
    ///
    /// - Throws: ``PDFConformanceError`` with everything that is wrong with the font, or what the sink throws.
    package mutating func addFont(_ font: PDFFont) throws -> FontHandle {
        let place = PDFPlace(font: fonts.count + 1)
        if !font.duties.isEmpty {
            throw PDFConformanceError(breaches: font.duties.map { PDFConformanceBreach($0, at: place) })
        }
        let first = file.reserve(PDFFont.objectCount)
        try font.write(to: &file, first: first)
        fonts.append(font)
        fontNumbers.append(first)
        return FontHandle(index: fonts.count - 1)
    }

    /// Writes content that many pages use, such as the constant text of a letter.
    ///
    /// - Throws: ``PDFConformanceError`` with everything that is wrong with it, or what the sink throws.
    package mutating func addSharedContent(_ content: ContentStream) throws -> ContentHandle {
        let survey = ContentSurvey(content, fonts: fonts)
        var breaches = survey.breaches
        for index in breaches.indices { breaches[index].place.sharedContent = shared.count + 1 }
        if !breaches.isEmpty { throw PDFConformanceError(breaches: breaches) }
        let number = file.reserve()
        try file.writeStream(number, text: content.bytes)
        shared.append(SharedContent(number: number, marks: content.marks, extent: survey.extent))
        return ContentHandle(index: shared.count - 1)
    }

    /// Writes one letter: its pages and its structure tree.
    ///
    /// Each page counts its marks from 0. When this throws a ``PDFConformanceError``, nothing of the
    /// part is in the file, and other parts can follow.
    /// - Throws: ``PDFConformanceError`` with everything that is wrong with the part, or what the sink throws.
    package mutating func addPart(_ root: StructureElement, pages: [PDFPage]) throws {
        check.check(root, pages: pages, part: parts.count + 1, fonts: fonts, shared: shared)
        let needed = check.subtreeSizes.count + pages.count * 3
        if file.objectCount + needed + FixedNumbers.reserve > PDFLimits.objects { check.note(.tooManyObjects) }
        if !check.breaches.isEmpty { throw PDFConformanceError(breaches: check.breaches) }
        let firstPage = file.reserve(pages.count)
        let firstElement = file.reserve(check.subtreeSizes.count)
        try writePages(pages, first: firstPage, firstElement: firstElement)
        try writeStructure(root, first: firstElement, firstPage: firstPage)
        parts.append(UInt32(firstElement))
    }

    /// Ends the file.
    ///
    /// - Throws: ``PDFConformanceError`` for a document without parts, or what the sink throws.
    package consuming func finish() throws -> PDFFileSummary {
        if parts.isEmpty { throw PDFConformanceError(breaches: [PDFConformanceBreach(.documentEmpty)]) }
        var writer = self
        try writer.pageTree.finish(to: &writer.file)
        try writer.parentTree.finish(to: &writer.file)
        try writer.writeResources()
        try writer.writeStructureRoot()
        try writer.writeCatalog()
        let (pages, parts) = (writer.pageTree.pageCount, writer.parts.count)
        let (bytes, digest) = try writer.file.finish(root: writer.numbers.catalog)
        return PDFFileSummary(pages: pages, parts: parts, bytes: bytes, digest: digest)
    }
}

// MARK: - Objects of the document

extension PDFDocumentWriter {
    /// The language of everything that names no other.
    var language: String { metadata.language }

    private mutating func writeResources() throws {
        file.beginObject(numbers.resources)
        file.body.write("<</Font<<")
        for (index, number) in fontNumbers.enumerated() {
            file.body.write("/F")
            file.body.write(integer: index)
            file.body.write(" ")
            file.body.write(reference: number)
        }
        file.body.write(">>>>")
        try file.endObject()
    }

    private mutating func writeStructureRoot() throws {
        file.beginObject(numbers.structure)
        file.body.write("<</Type/StructTreeRoot/K[")
        file.body.write(reference: numbers.document)
        file.body.write("]/ParentTree ")
        file.body.write(reference: numbers.parentTree)
        file.body.write("/ParentTreeNextKey ")
        file.body.write(integer: parentTree.nextKey)
        file.body.write(">>")
        try file.endObject()
        file.beginObject(numbers.document)
        file.body.write("<</S/Document/P ")
        file.body.write(reference: numbers.structure)
        file.body.write("/K[")
        file.body.write(references: parts.map(Int.init))
        file.body.write("]>>")
        try file.endObject()
    }

    private mutating func writeCatalog() throws {
        try file.writePlainStream(numbers.metadata, metadata.xmp) { $0.write("/Type/Metadata/Subtype/XML") }
        try file.writeStream(numbers.colourProfile, colourProfile.stream) { $0.write("/N 3") }
        file.beginObject(numbers.catalog)
        file.body.write("<</Type/Catalog/Pages ")
        file.body.write(reference: numbers.pages)
        file.body.write("/Lang")
        file.body.write(textString: language)
        file.body.write("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Metadata ")
        file.body.write(reference: numbers.metadata)
        file.body.write("/StructTreeRoot ")
        file.body.write(reference: numbers.structure)
        file.body.write("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)")
        file.body.write("/Info(sRGB IEC61966-2.1)/DestOutputProfile ")
        file.body.write(reference: numbers.colourProfile)
        file.body.write(">>]>>")
        try file.endObject()
    }
}

/// The objects that each document has once.
struct FixedNumbers {
    static let count = 8
    /// Numbers kept free for what is written at the end.
    static let reserve = 300_000

    let first: Int

    var catalog: Int { first }
    var pages: Int { first + 1 }
    var structure: Int { first + 2 }
    var document: Int { first + 3 }
    var parentTree: Int { first + 4 }
    var resources: Int { first + 5 }
    var metadata: Int { first + 6 }
    var colourProfile: Int { first + 7 }
}

/// Content that stands in the file once and on many pages.
struct SharedContent {
    let number: Int
    let marks: [Int32]
    let extent: PaintedExtent
}
