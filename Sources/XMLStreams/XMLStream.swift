/// Reads one XML file in one pass and flat memory: bytes are fed in chunks, tags are pulled out.
///
/// Hostile and broken files are refused with a located error: see ``XMLCaps`` and
/// `docs/formats/accounts-xml.md`. Validity is final only when ``next()`` has returned `nil` after
/// ``finish()``; whatever was read before must not have any effect until then.
///
/// ```swift
/// var stream = XMLStream(vocabulary: ["list", "item", "key"], namespace: "urn:example", schema: nil)
/// stream.feed(chunk)
/// while let event = try stream.next() { … }
/// stream.finish()
/// while let event = try stream.next() { … }
/// ```
package struct XMLStream: ~Copyable {
    private let caps: XMLCaps
    private var gate: MarkupGate
    private var parser: XMLParser
    @usableFromInline var queue: XMLEventQueue
    /// What the gate found after the bytes that the parser has seen.
    private var gateFailure: XMLStreamError?

    /// Opens a stream.
    ///
    /// - Parameters:
    ///   - vocabulary: The names that events tell apart, by their index.
    ///   - namespace: Where the elements of the vocabulary stand; attributes stand in none.
    ///   - secondNamespace: Another namespace in which names of the vocabulary are known, attributes too.
    ///   - schema: An XSD 1.0 schema to apply in the same pass; it must compile.
    ///   - keepsText: Whether end tags bring the text that stands before them; see ``withText(of:_:)``.
    ///   - caps: The largest tag, text and depth.
    package init(
        vocabulary: [String],
        namespace: String,
        secondNamespace: String? = nil,
        schema: [UInt8]?,
        keepsText: Bool = false,
        caps: XMLCaps = .standard
    ) {
        self.caps = caps
        gate = MarkupGate(cap: caps.markupBytes)
        parser = XMLParser(vocabulary: vocabulary, namespaces: (namespace, secondNamespace), schema: schema)
        queue = XMLEventQueue(caps: caps, keepsText: keepsText)
    }

    /// Parses some more of the file. The events of earlier chunks must have been pulled.
    package mutating func feed(_ bytes: Span<UInt8>) {
        queue.clear()
        var rest = bytes
        while !rest.isEmpty, gateFailure == nil, !queue.hasFailed {
            let piece = rest.extracting(first: caps.markupBytes)
            let (passed, error) = gate.check(piece)
            if passed > 0 { parser.parse(piece.extracting(first: passed), into: &queue) }
            gateFailure = error
            rest = rest.extracting(droppingFirst: piece.count)
        }
    }

    /// Says that the file has no more bytes.
    package mutating func finish() {
        queue.clear()
        guard gateFailure == nil, !queue.hasFailed else { return }
        if gate.isEmpty {
            queue.fail(.empty, at: TextPlace())
        } else {
            parser.finish(into: &queue)
        }
    }

    /// The next tag of what was fed, or `nil` when more must be fed.
    ///
    /// - Throws: ``XMLStreamError`` in place of the first event that is not to be trusted.
    package mutating func next() throws(XMLStreamError) -> XMLEvent? {
        if let event = queue.pop() { return event }
        guard queue.hasFailed || gateFailure != nil, let failure = queue.failure ?? gateFailure else { return nil }
        throw failure
    }

    /// An attribute of the start tag that ``next()`` returned last.
    @inlinable
    package func attribute(at index: Int) -> XMLAttribute {
        queue.attributes[index]
    }

    /// Gives the bytes of an attribute's value, with references to characters resolved.
    @inlinable
    package func withValue<Result>(of attribute: XMLAttribute, _ body: (Span<UInt8>) -> Result) -> Result {
        body(queue.values.span.extracting(Int(attribute.start)..<Int(attribute.end)))
    }

    /// Gives the text between the last tag before an end tag and that tag, with references to characters resolved: all
    /// that an element without children holds. A stream must have been told to keep texts.
    @inlinable
    package func withText<Result>(of event: XMLEvent, _ body: (Span<UInt8>) -> Result) -> Result {
        precondition(event.kind == .end, "Text is given with end tags.")
        return body(queue.values.span.extracting(event.attributes))
    }
}
