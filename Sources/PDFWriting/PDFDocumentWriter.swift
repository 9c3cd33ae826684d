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
    private(set) var fonts: [PDFFont] = []
    let numbers: FixedNumbers
    private let metadata: PDFMetadata
    private let colourProfile: PDFColourProfile
    private var fontNumbers: [Int] = []
    private var pictureNumbers: [Int] = []
    private var formNumbers: [Int] = []
    private var shared: [SharedContent] = []
    private var sharedPlaces: [ObjectIdentifier: Int] = [:]
    private var lastPattern: (pattern: PartPattern, contents: [[Int]])?
    private var parts: [UInt32] = []
    private var bookmarks = Bookmarks()

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

    /// Adds a picture, for content that is added after it.
    ///
    /// - Throws: What the sink throws.
    package mutating func addPicture(_ picture: PDFPicture) throws -> PictureHandle {
        let number = file.reserve()
        try picture.write(to: &file, number: number)
        pictureNumbers.append(number)
        return PictureHandle(index: pictureNumbers.count - 1)
    }

    /// Adds a form, for content that is added after it.
    ///
    /// - Throws: What the sink throws.
    package mutating func addForm(_ form: PDFForm) throws -> FormHandle {
        let number = file.reserve()
        try form.write(to: &file, number: number)
        formNumbers.append(number)
        return FormHandle(index: formNumbers.count - 1)
    }

    /// Writes content that many pages use, such as the constant text of a letter.
    ///
    /// - Throws: ``PDFConformanceError`` with everything that is wrong with it, or what the sink throws.
    package mutating func addSharedContent(_ content: ContentStream) throws -> ContentHandle {
        let prepared: PreparedContent
        do {
            prepared = try PreparedContent(content, fonts: fonts)
        } catch {
            var breaches = error.breaches
            for index in breaches.indices { breaches[index].place.sharedContent = shared.count + 1 }
            throw PDFConformanceError(breaches: breaches)
        }
        return try write(prepared)
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
        let outline = writer.bookmarks.isEmpty ? nil : try writer.bookmarks.write(to: &writer.file)
        try writer.writeCatalog(outline: outline)
        let (pages, parts) = (writer.pageTree.pageCount, writer.parts.count)
        let (bytes, digest) = try writer.file.finish(root: writer.numbers.catalog)
        return PDFFileSummary(pages: pages, parts: parts, bytes: bytes, digest: digest)
    }
}

// MARK: - What parts need

extension PDFDocumentWriter {
    /// How many parts are written.
    var partCount: Int { parts.count }

    /// Stops on content that paints what is not in the document.
    func requireObjects(pictures: Int, forms: Int) {
        precondition(
            pictures <= pictureNumbers.count && forms <= formNumbers.count,
            "Content paints only pictures and forms that were added before it."
        )
    }

    /// Shared content of this document.
    func sharedContent(_ handle: ContentHandle) -> PreparedContent {
        precondition(shared.indices.contains(handle.index), "Shared content belongs to one document.")
        return shared[handle.index].content
    }

    /// Its object number.
    func number(of handle: ContentHandle) -> Int { shared[handle.index].number }

    /// Records a part that was written.
    mutating func notePart(_ root: Int) { parts.append(UInt32(root)) }

    /// Records the bookmarks of a part whose pages have these object numbers.
    mutating func noteBookmarks(_ marks: [PDFBookmark], firstPage: Int) { bookmarks.add(marks, firstPage: firstPage) }

    /// The object numbers of a pattern's shared content by page; what is not yet in the file is written.
    mutating func numbersOfShared(in pattern: PartPattern) throws -> [[Int]] {
        if let lastPattern, lastPattern.pattern === pattern { return lastPattern.contents }
        var contents: [[Int]] = []
        for page in pattern.pages {
            contents.append(try page.shared.map { try number(of: write($0)) })
        }
        lastPattern = (pattern, contents)
        return contents
    }

    private mutating func write(_ content: PreparedContent) throws -> ContentHandle {
        if let place = sharedPlaces[ObjectIdentifier(content)] { return ContentHandle(index: place) }
        precondition(content.wasChecked(with: fonts), "Prepared content goes with the fonts it was checked with.")
        requireObjects(pictures: content.pictureCount, forms: content.formCount)
        let number = file.reserve()
        try file.writeStream(number, content.stream) { _ in }
        sharedPlaces[ObjectIdentifier(content)] = shared.count
        shared.append(SharedContent(number: number, content: content))
        return ContentHandle(index: shared.count - 1)
    }
}

// MARK: - Objects of the document

extension PDFDocumentWriter {
    /// The language of everything that names no other.
    var language: String { metadata.language }

    private mutating func writeResources() throws {
        file.beginObject(numbers.resources)
        file.body.write("<</Font<<")
        writeNames("/F", of: fontNumbers)
        file.body.write(">>")
        if !pictureNumbers.isEmpty || !formNumbers.isEmpty {
            file.body.write("/XObject<<")
            writeNames("/I", of: pictureNumbers)
            for (index, number) in formNumbers.enumerated() {
                file.body.write("/X")
                FormHandle(index: index).writeName(to: &file.body)
                file.body.write(" ")
                file.body.write(reference: number)
            }
            file.body.write(">>")
        }
        file.body.write(">>")
        try file.endObject()
    }

    private mutating func writeNames(_ prefix: StaticString, of numbers: [Int]) {
        for (index, number) in numbers.enumerated() {
            file.body.write(prefix)
            file.body.write(integer: index)
            file.body.write(" ")
            file.body.write(reference: number)
        }
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

    private mutating func writeCatalog(outline: Int?) throws {
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
        file.body.write(">>]")
        if let outline {
            file.body.write("/PageMode/UseOutlines/Outlines ")
            file.body.write(reference: outline)
        }
        file.body.write(">>")
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
    let content: PreparedContent
}
