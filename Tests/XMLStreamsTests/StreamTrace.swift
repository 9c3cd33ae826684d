import XMLStreams

/// What came out of a stream, as lines that tests compare.
struct StreamTrace: Equatable {
    var lines: [String] = []
    var failure: XMLStreamError?

    static let vocabulary = ["list", "item", "key", "name"]

    init(_ bytes: [UInt8], chunk: Int = 65_536, schema: String? = nil, caps: XMLCaps = .standard) {
        var stream = XMLStream(
            vocabulary: Self.vocabulary,
            namespace: "urn:test",
            schema: schema.map { Array($0.utf8) },
            caps: caps
        )
        do {
            for start in stride(from: 0, to: bytes.count, by: chunk) {
                stream.feed(bytes.span.extracting(start..<min(start + chunk, bytes.count)))
                try take(from: &stream)
            }
            stream.finish()
            try take(from: &stream)
        } catch {
            failure = error
        }
    }

    init(_ text: String, chunk: Int = 65_536, schema: String? = nil, caps: XMLCaps = .standard) {
        self.init(Array(text.utf8), chunk: chunk, schema: schema, caps: caps)
    }

    private mutating func take(from stream: inout XMLStream) throws(XMLStreamError) {
        while let event = try stream.next() {
            var line = "\(event.line) \(event.kind) \(Self.name(event.element)) \(event.depth)"
            for index in event.attributes {
                let attribute = stream.attribute(at: index)
                let value = stream.withValue(of: attribute) { span in
                    String(decoding: span.indices.map { span[$0] }, as: UTF8.self)
                }
                line += " \(Self.name(attribute.name))=\(value)"
            }
            lines.append(line)
        }
    }

    private static func name(_ name: XMLName) -> String { name.index < 0 ? "?" : vocabulary[name.index] }
}
