/// A start or an end tag.
package struct XMLEvent: Hashable, Sendable {
    /// Which of the two.
    package enum Kind: Hashable, Sendable {
        case start, end
    }

    /// Whether the tag begins or ends an element; an empty tag gives both.
    package let kind: Kind
    private let shortDepth: UInt8
    /// The element's name.
    package let element: XMLName
    private let shortLine: UInt32
    @usableFromInline let firstAttribute: UInt32
    @usableFromInline let endOfAttributes: UInt32

    init(kind: Kind, element: XMLName, depth: Int, line: Int, attributes: Range<Int>) {
        (self.kind, self.element) = (kind, element)
        shortDepth = UInt8(clamping: depth)
        shortLine = UInt32(clamping: line)
        firstAttribute = UInt32(attributes.lowerBound)
        endOfAttributes = UInt32(attributes.upperBound)
    }

    /// 1 for the root element.
    package var depth: Int { Int(shortDepth) }
    /// The line of the `<` of a start tag, from 1; the line where an end tag ends.
    package var line: Int { Int(shortLine) }

    /// The attributes of a start tag, in the order of the file; see ``XMLStream/attribute(at:)``. Of an end tag, where
    /// its text lies; see ``XMLStream/withText(of:_:)``.
    @inlinable
    package var attributes: Range<Int> { Int(firstAttribute)..<Int(endOfAttributes) }
}

/// The name of an element or attribute, by its index in the vocabulary that a stream was opened with.
package struct XMLName: Hashable, Sendable {
    @usableFromInline let shortIndex: Int16

    /// Names an entry of the vocabulary.
    init(index: Int) { shortIndex = Int16(index) }

    /// 0… for a name of the vocabulary; -1 for any other name, or one in another namespace.
    @inlinable
    package var index: Int { Int(shortIndex) }

    /// Any name that the vocabulary does not hold.
    package static let unknown = XMLName(index: -1)
}

/// An attribute of the start tag at hand; its value is read with ``XMLStream/withValue(of:_:)``.
@usableFromInline
package struct XMLAttribute: Hashable, Sendable {
    /// The attribute's name; known only when it stands in no namespace.
    package let name: XMLName
    /// Where the value lies in the stream's memory.
    @usableFromInline let start: UInt32
    @usableFromInline let end: UInt32
}
