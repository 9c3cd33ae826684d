/// Why an XML file was refused, and where.
///
/// The sentences are ours: libxml2's own messages quote the file, which holds personal data.
package struct XMLStreamError: Error, Hashable, Sendable {
    /// A stable code, such as `xml-malformed`.
    package let code: String
    /// From 1.
    package let line: Int
    /// From 1, in bytes.
    package let column: Int
    /// What was found, as a sentence without any value of the file.
    package let found: String
    /// What was expected, as a sentence.
    package let expected: String

    init(_ breach: XMLBreach, at place: TextPlace) {
        (code, found, expected) = (breach.code, breach.found, breach.expected)
        (line, column) = (place.line, place.column)
    }
}
