/// The duties that a ``PDFInspection`` looks for, in the words of ISO 19005-2 and ISO 14289-1 where they
/// have words for it; the raw value names the duty in tables.
package enum PDFInspectionDuty: String, CaseIterable, Sendable, Comparable {
    // The file as bytes (ISO 19005-2, 6.1).
    case fileHeader = "file-header"
    case headerComment = "header-comment"
    case endOfFile = "end-of-file"
    case tableOffset = "table-offset"
    case objectSyntax = "object-syntax"
    case objectStream = "object-stream"
    case streamLength = "stream-length"
    case streamLine = "stream-line"
    case streamEnd = "stream-end"
    case streamFilter = "stream-filter"
    case streamDecoding = "stream-decoding"
    case stringSyntax = "string-syntax"
    case limit
    case referenceDangling = "reference-dangling"
    case objectUnused = "object-unused"
    case identifier
    case information
    case encryption
    case unknownKey = "unknown-key"

    // What a letter has no business with.
    case action
    case attachment
    case annotation
    case form
    case optionalContent = "optional-content"

    // The document.
    case catalogLanguage = "catalog-language"
    case catalogMarked = "catalog-marked"
    case catalogTitle = "catalog-title"
    case catalogMetadata = "catalog-metadata"
    case catalogStructure = "catalog-structure"
    case outputIntent = "output-intent"
    case bookmark
    case metadataPacket = "metadata-packet"
    case metadataPDFA = "metadata-pdfa"
    case metadataPDFUA = "metadata-pdfua"
    case metadataExtension = "metadata-extension"
    case metadataTitle = "metadata-title"
    case metadataDates = "metadata-dates"
    case metadataProducer = "metadata-producer"

    // Pages and what is painted on them.
    case pageTree = "page-tree"
    case pageBox = "page-box"
    case resources
    case contentOperator = "content-operator"
    case contentBalance = "content-balance"
    case contentUnmarked = "content-unmarked"
    case contentNesting = "content-nesting"
    case contentOffPage = "content-off-page"
    case artifactType = "artifact-type"
    case textInvisible = "text-invisible"
    case colourSpace = "colour-space"
    case transparency
    case externalObject = "external-object"

    // Fonts.
    case fontType = "font-type"
    case fontName = "font-name"
    case fontEncoding = "font-encoding"
    case fontDescriptor = "font-descriptor"
    case fontProgram = "font-program"
    case fontWidths = "font-widths"
    case fontUnicodeMap = "font-unicode-map"
    case glyphMissing = "glyph-missing"
    case glyphNotInProgram = "glyph-not-in-program"
    case glyphWithoutOutline = "glyph-without-outline"
    case glyphWithoutText = "glyph-without-text"
    case privateUseText = "private-use-text"
    case forbiddenText = "forbidden-text"

    // The structure tree (ISO 14289-1, 7.1 to 7.9).
    case structureRoot = "structure-root"
    case structureParent = "structure-parent"
    case structureRole = "structure-role"
    case roleMap = "role-map"
    case structureNesting = "structure-nesting"
    case structurePage = "structure-page"
    case listStructure = "list-structure"
    case listNumbering = "list-numbering"
    case tableStructure = "table-structure"
    case tableRows = "table-rows"
    case tableScope = "table-scope"
    case headingOrder = "heading-order"
    case figureText = "figure-text"
    case figureBox = "figure-box"
    case languageTag = "language-tag"
    case markTwiceOnPage = "mark-twice-on-page"
    case markTwiceInTree = "mark-twice-in-tree"
    case markNotInTree = "mark-not-in-tree"
    case markWithoutContent = "mark-without-content"
    case parentTree = "parent-tree"
    case parentTreeOwner = "parent-tree-owner"

    // The letters in the file, and the sheets they are printed on.
    case letterCount = "letter-count"
    case letterText = "letter-text"
    case readingOrder = "reading-order"
    case textInArtifact = "text-in-artifact"
    case letterLanguage = "letter-language"
    case sheetShared = "sheet-shared"
    case sheetOrder = "sheet-order"
    case sheetBack = "sheet-back"

    package static func < (left: Self, right: Self) -> Bool { left.place < right.place }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
