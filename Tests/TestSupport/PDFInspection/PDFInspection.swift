/// Reads a finished PDF file with a reader of its own, and looks for breaches of PDF/A-2a, PDF/UA-1 and
/// the house's rules for letters: above all for those that validators cannot see, because they do not
/// know what the letter says.
///
/// It shares no code with the writer, so that a mistake cannot hide in both. It is stricter than the
/// standards where our files have no need of what they allow.
package struct PDFInspection {
    let file: PDFObjects
    let sides: SheetSides
    var findings: [PDFFinding]
    /// The entries of the trailer.
    var trailer: [String: PDFValue] = [:]
    var catalog: [String: PDFValue] = [:]
    var pages: [InspectedPage] = []
    /// The place of each page object in `pages`.
    var pageIndices: [Int: Int] = [:]
    /// By object number.
    var fonts: [Int: InspectedFont] = [:]
    var contents: [Int: [UInt8]] = [:]
    /// In the order of the outline; pages from 0.
    var bookmarks: [(title: String, page: Int, top: Double?, level: Int)] = []
    var tree = InspectedTree()

    /// The breaches of a file in the order in which they were found; none when it is right.
    ///
    /// - Parameters:
    ///   - letters: the letters in the file, in order; their text is compared with what the structure
    ///     tree says. Without them text and order stay unchecked.
    ///   - sides: how the file is printed, by which letters are parted on sheets.
    package static func findings(
        in bytes: [UInt8],
        letters: [ExpectedLetter]? = nil,
        sides: SheetSides = .duplex
    ) -> [PDFFinding] {
        var inspection = PDFInspection(bytes, sides: sides)
        inspection.inspectDocument()
        if let letters { inspection.inspectLetters(letters) }
        return inspection.findings
    }

    /// What the structure tree of a file says, a block a line, in the order of reading.
    package static func textAloud(in bytes: [UInt8]) -> String {
        var inspection = PDFInspection(bytes, sides: .single)
        inspection.inspectDocument()
        return inspection.tree.parts.map(\.text).joined(separator: "\n")
    }

    /// The bookmarks of a file, each with the page it leads to and its level, from 1.
    package static func bookmarks(in bytes: [UInt8]) -> [(title: String, page: Int, level: Int)] {
        var inspection = PDFInspection(bytes, sides: .single)
        inspection.inspectDocument()
        return inspection.bookmarks.map { (title: $0.title, page: $0.page + 1, level: $0.level) }
    }

    /// The structure tree of a file: an element a line, with its role, title, language and text.
    package static func outline(of bytes: [UInt8]) -> String {
        var inspection = PDFInspection(bytes, sides: .single)
        inspection.inspectDocument()
        return inspection.tree.outline.joined(separator: "\n") + "\n"
    }

    private init(_ bytes: [UInt8], sides: SheetSides) {
        file = PDFObjects(bytes)
        self.sides = sides
        findings = file.findings
    }

    private mutating func inspectDocument() {
        inspectTable()
        inspectTrailer()
        inspectObjects()
        inspectCatalog()
        inspectMetadata()
        inspectPages()
        inspectBookmarks()
        inspectTree()
        inspectParentTree()
        inspectSheets()
    }

    mutating func note(_ duty: PDFInspectionDuty, _ place: String) {
        let finding = PDFFinding(duty, place)
        if !findings.contains(finding) { findings.append(finding) }
    }

    /// Notes each key that our files have no need of; what they do need is named.
    mutating func expectKeys(_ allowed: Set<String>, in dictionary: [String: PDFValue], _ place: String) {
        for key in dictionary.keys.sorted() where !allowed.contains(key) { note(.unknownKey, "\(place), /\(key)") }
    }
}
