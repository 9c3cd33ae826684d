/// A start tag as it stands in the text: its names and where they are.
///
/// The XML parser tells what the tags mean, but of their places the line only. In well-formed XML a
/// start tag is found without understanding the rest; that is all that happens here.
struct SVGTag {
    /// As written, with its prefix.
    let name: String
    /// Where its `<` stands.
    let offset: Int
    /// In the order of the text, without declarations of namespaces.
    let attributes: [Attribute]

    /// An attribute as it stands in the text.
    struct Attribute {
        /// As written, with its prefix.
        let name: String
        /// Where the name begins.
        let offset: Int
        /// Between the quotes; references to characters are not resolved.
        let value: Range<Int>
    }

    /// Whether the name has this prefix, which is empty for none.
    func hasPrefix(_ prefix: Substring) -> Bool {
        Self.prefix(of: name) == prefix
    }

    /// What stands before the colon of a name.
    static func prefix(of name: String) -> Substring {
        name.firstIndex(of: ":").map { name[..<$0] } ?? ""
    }
}

/// Finds the start tags of a text, one after the other.
struct SVGTagScanner {
    private let source: SVGSource
    private var index = 0
    private var bytes: [UInt8] { source.bytes }

    /// The most attributes of one tag: the XML parser compares each with all others.
    static let attributeLimit = 250
    /// The most start tags of a drawing.
    static let tagLimit = 20_000

    /// Finds all start tags up to the end, or up to what is not well-formed.
    static func tags(in source: SVGSource) throws(SVGFault) -> [SVGTag] {
        var scanner = SVGTagScanner(source: source)
        var tags: [SVGTag] = []
        while let tag = scanner.next() {
            guard tag.attributes.count <= attributeLimit, tags.count < tagLimit else {
                throw SVGFault(
                    "svg-too-complex",
                    at: tag.offset,
                    found: "The drawing has more than \(tagLimit) elements, or one with more than \(attributeLimit) "
                        + "attributes.",
                    expected: "A logo.",
                    remedy: "Simplify the drawing, or save it as PNG."
                )
            }
            tags.append(tag)
        }
        return tags
    }

    private init(source: SVGSource) {
        self.source = source
    }

    private mutating func next() -> SVGTag? {
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = start
            if skipped("<!--", to: "-->") || skipped("<![CDATA[", to: "]]>") || skipped("<?", to: "?>") { continue }
            if skipped("</", to: ">") { continue }
            // A document type declaration: the parser refuses it.
            if startsHere("<!") || index == bytes.count { return nil }
            return tag(at: start)
        }
        return nil
    }

    private mutating func tag(at start: Int) -> SVGTag? {
        index = start + 1
        let name = name()
        var attributes: [SVGTag.Attribute] = []
        while index < bytes.count {
            skipSpaces()
            guard index < bytes.count, bytes[index] != UInt8(ascii: ">"), bytes[index] != UInt8(ascii: "/") else {
                break
            }
            guard let attribute = attribute() else { return nil }
            let isDeclaration = attribute.name == "xmlns" || attribute.name.hasPrefix("xmlns:")
            if !isDeclaration { attributes.append(attribute) }
            if attributes.count > Self.attributeLimit { break }
        }
        return SVGTag(name: name, offset: start, attributes: attributes)
    }

    private mutating func attribute() -> SVGTag.Attribute? {
        let start = index
        let name = name()
        skipSpaces()
        guard index < bytes.count, bytes[index] == UInt8(ascii: "="), !name.isEmpty else { return nil }
        index += 1
        skipSpaces()
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'"),
            let end = bytes[(index + 1)...].firstIndex(of: bytes[index])
        else { return nil }
        let value = index + 1..<end
        index = end + 1
        return SVGTag.Attribute(name: name, offset: start, value: value)
    }

    private mutating func name() -> String {
        let start = index
        while index < bytes.count, !ByteCursor.isSpace(bytes[index]), !Self.endsNames.contains(bytes[index]) {
            index += 1
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private static let endsNames = Set("=>/<'\"".utf8)

    private mutating func skipSpaces() {
        while index < bytes.count, ByteCursor.isSpace(bytes[index]) { index += 1 }
    }

    private func startsHere(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { unsafe bytes[index...].starts(with: $0) }
    }

    private mutating func skipped(_ begin: StaticString, to end: StaticString) -> Bool {
        guard startsHere(begin) else { return false }
        index += begin.utf8CodeUnitCount
        while index < bytes.count, !startsHere(end) { index += 1 }
        index = min(bytes.count, index + end.utf8CodeUnitCount)
        return true
    }
}
