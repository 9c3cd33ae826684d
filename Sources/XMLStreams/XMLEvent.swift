/// A start or an end tag.
package struct XMLEvent: Hashable, Sendable {
    /// Which of the two.
    package enum Kind: Hashable, Sendable {
        case start, end
    }

    package let kind: Kind
    /// The element's name.
    package let element: XMLName
    /// 1 for the root element.
    package let depth: Int
    /// The line of the `<` of a start tag, from 1; the line where an end tag ends.
    package let line: Int
    /// The attributes of a start tag, in the order of the file; see ``XMLStream/attribute(at:)``.
    package let attributes: Range<Int>
}

/// The name of an element or attribute, by its index in the vocabulary that a stream was opened with.
package struct XMLName: Hashable, Sendable {
    /// 0… for a name of the vocabulary; -1 for any other name, or one in another namespace.
    package let index: Int

    /// Names an entry of the vocabulary.
    @inlinable
    package init(index: Int) { self.index = index }

    /// Any name that the vocabulary does not hold.
    package static let unknown = XMLName(index: -1)
}

/// An attribute of the start tag at hand; its value is read with ``XMLStream/withValue(of:_:)``.
@usableFromInline
package struct XMLAttribute: Hashable, Sendable {
    /// The attribute's name; known only when it stands in no namespace.
    package let name: XMLName
    /// Where the value lies in the stream's memory.
    @usableFromInline let value: Range<Int>
}
