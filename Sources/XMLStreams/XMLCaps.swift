/// How large the parts of an XML file may be. A file beyond any of them is refused.
///
/// The caps hold against files made to exhaust the parser: libxml2 compares each attribute of a tag
/// with all others, so that one tag with 60,000 attributes would keep it busy for eight seconds.
package struct XMLCaps: Hashable, Sendable {
    /// The longest tag or comment, in bytes, from `<` to `>`.
    package var markupBytes: Int
    /// The longest text between two tags, in bytes, white space included.
    package var textBytes: Int
    /// How deep elements may be nested; the root element is at depth 1.
    package var depth: Int

    /// Caps that no sincere extract comes near: 64 kB, 64 kB, depth 32.
    package static let standard = XMLCaps(markupBytes: 65_536, textBytes: 65_536, depth: 32)

    /// Sets each cap.
    package init(markupBytes: Int, textBytes: Int, depth: Int) {
        self.markupBytes = markupBytes
        self.textBytes = textBytes
        self.depth = depth
    }
}
