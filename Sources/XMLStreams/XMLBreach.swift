/// One way in which a file can break the rules, in words.
struct XMLBreach: Hashable, Sendable {
    let code: String
    let found: String
    let expected: String

    static let null = XMLBreach(
        code: "xml-null-byte",
        found: "A byte with the value zero stands in the file.",
        expected: "Text in UTF-8, which holds no such byte."
    )
    static let encoding = XMLBreach(
        code: "xml-encoding",
        found: "The file is in an encoding that is not read, or not in the one that it declares.",
        expected: "UTF-8, or UTF-16 with a byte order mark, or ISO-8859-1; each as the XML declaration says."
    )
    static let invalidUTF8 = XMLBreach(
        code: "xml-not-utf8",
        found: "Bytes that are not UTF-8 stand in the file.",
        expected: "Text in UTF-8."
    )
    static let version = XMLBreach(
        code: "xml-version",
        found: "The XML declaration names another version than 1.0.",
        expected: "XML 1.0."
    )
    static let doctype = XMLBreach(
        code: "xml-doctype",
        found: "The file has a document type declaration (DOCTYPE), which can define entities.",
        expected: "A file without a DOCTYPE."
    )
    static let processingInstruction = XMLBreach(
        code: "xml-processing-instruction",
        found: "The file has a processing instruction (<? … ?>).",
        expected: "At most the XML declaration, at the very start of the file."
    )
    static let longMarkup = XMLBreach(
        code: "xml-tag-too-long",
        found: "A tag or comment is longer than the cap allows.",
        expected: "Tags and comments of at most 65,536 bytes."
    )
    static let longText = XMLBreach(
        code: "xml-text-too-long",
        found: "A text between two tags is longer than the cap allows.",
        expected: "Texts of at most 65,536 bytes."
    )
    static let depth = XMLBreach(
        code: "xml-too-deep",
        found: "Elements are nested deeper than the cap allows.",
        expected: "Elements nested at most 32 deep."
    )
    static let malformed = XMLBreach(
        code: "xml-malformed",
        found: "The file is not well-formed XML here.",
        expected: "Well-formed XML 1.0 with namespaces."
    )
    static let truncated = XMLBreach(
        code: "xml-truncated",
        found: "The file ends before its root element does.",
        expected: "A whole file, up to the end tag of its root element."
    )
    static let empty = XMLBreach(
        code: "file-empty",
        found: "The file is empty.",
        expected: "An XML document."
    )
    static let undefinedEntity = XMLBreach(
        code: "xml-entity",
        found: "The file refers to an entity that XML itself does not define.",
        expected: "Only &amp; &lt; &gt; &quot; &apos; and references to characters by number."
    )
}

extension XMLBreach {
    static let schemaRoot = XMLBreach(
        code: "xml-schema-root",
        found: "The root element is not the one of this format, or stands in another namespace.",
        expected: "The root element and namespace that the schema names."
    )
    static let schemaElement = XMLBreach(
        code: "xml-schema-element",
        found: "An element stands where the schema does not allow it, or one is missing before it.",
        expected: "The elements that the schema names, in their order and namespace."
    )
    static let schemaAttribute = XMLBreach(
        code: "xml-schema-attribute",
        found: "An element has an attribute that the schema does not know.",
        expected: "Only the attributes that the schema names, without a prefix."
    )
    static let schemaAttributeMissing = XMLBreach(
        code: "xml-schema-attribute-missing",
        found: "An element lacks an attribute that the schema requires.",
        expected: "Every attribute that the schema requires."
    )
    static let schemaContent = XMLBreach(
        code: "xml-schema-content",
        found: "An element that must be empty has content.",
        expected: "No text and no element inside it."
    )
    static let schemaText = XMLBreach(
        code: "xml-schema-text",
        found: "Text stands where the schema allows none.",
        expected: "Only elements here, with nothing but white space between them."
    )
    static let schemaValue = XMLBreach(
        code: "xml-schema-value",
        found: "A value does not have the form that the schema asks for.",
        expected: "A value of the type that the schema names, no longer than it allows."
    )
    static let schema = XMLBreach(
        code: "xml-schema",
        found: "The file as a whole does not fit the schema.",
        expected: "A file that the schema describes."
    )
}
