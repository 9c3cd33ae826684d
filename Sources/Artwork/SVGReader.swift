import LetterModel
import XMLStreams

/// Reads the drawing in an SVG file.
///
/// libxml2 says what the text means, tag by tag; where each tag stands is found beside it. The first
/// thing that cannot be drawn as it should ends the reading.
struct SVGReader: ~Copyable {
    private let source: SVGSource
    private var stream: XMLStream
    private let tags: [SVGTag]
    private var tagCount = 0
    /// The style inside each open element that is painted.
    private var styles: [SVGStyle] = []
    private var viewport: SVGViewport?
    /// The depth of the element that is passed over, with all in it.
    private var passedDepth: Int?
    private var shapes: [Artwork.Shape] = []
    private var segmentCount = 0

    private static let namespace = "http://www.w3.org/2000/svg"

    /// Opens the file, and finds its tags.
    init(_ source: SVGSource) throws(Diagnostic) {
        self.source = source
        do {
            tags = try SVGTagScanner.tags(in: source)
        } catch {
            throw source.diagnostic(error, at: 0)
        }
        // The file as a whole has a cap; nothing in it needs another.
        let caps = XMLCaps(markupBytes: Artwork.drawingSizeLimit, textBytes: Artwork.drawingSizeLimit, depth: 64)
        stream = XMLStream(
            vocabulary: SVGElement.vocabulary,
            namespace: Self.namespace,
            schema: nil,
            caps: caps
        )
    }

    /// Reads the whole file.
    mutating func artwork() throws(Diagnostic) -> Artwork {
        let bytes = source.bytes
        stream.feed(bytes.span)
        try readEvents()
        stream.finish()
        try readEvents()
        guard let viewport, !shapes.isEmpty else {
            throw source.diagnostic(
                SVGFault(
                    "svg-empty",
                    found: "The drawing has no filled shape.",
                    expected: "At least one shape with a colour.",
                    remedy: "Check that the logo was exported with its shapes, and not as an embedded picture."
                ),
                at: tags.first?.offset ?? 0
            )
        }
        return Artwork(width: viewport.width, height: viewport.height, content: .shapes(shapes))
    }

    private mutating func readEvents() throws(Diagnostic) {
        while let event = try nextEvent() {
            switch event.kind {
            case .start: try start(event)
            case .end: end(event)
            }
        }
    }

    private mutating func nextEvent() throws(Diagnostic) -> XMLEvent? {
        do {
            return try stream.next()
        } catch {
            throw source.diagnostic(error)
        }
    }

    private mutating func start(_ event: XMLEvent) throws(Diagnostic) {
        let element = try startTag(event)
        let name = event.element.index < 0 ? nil : SVGElement.vocabulary[event.element.index]
        if event.depth == 1 { return try openDrawing(element, name: name) }
        if passedDepth != nil {
            if let refusal = name.flatMap({ SVGElement.actingEverywhere[$0] }) { throw element.refused(refusal) }
            return
        }
        guard let kind = name.flatMap({ SVGElement.named[$0] }) else {
            // What has the prefix of SVG's own elements, or none as they have, is no element of another language.
            guard !element.tag.hasPrefix(SVGTag.prefix(of: tags[0].name)) else { throw element.unknown }
            passedDepth = event.depth
            return
        }
        switch kind {
        case .unpainted: passedDepth = event.depth
        case .refused(let refusal): throw element.refused(refusal)
        case .svg: throw element.refused(.structure)
        case .group: styles.append(try style.inside(element))
        case .path, .rect, .circle, .ellipse, .polygon, .polyline:
            let style = try style.inside(element)
            styles.append(style)
            try paint(element, kind, style)
        }
    }

    private mutating func end(_ event: XMLEvent) {
        if let depth = passedDepth {
            if event.depth == depth { passedDepth = nil }
        } else {
            styles.removeLast()
        }
    }

    private var style: SVGStyle {
        guard let style = styles.last else { preconditionFailure("The outermost element of a drawing has a style.") }
        return style
    }

    /// Joins what the parser says of a tag and what the text says.
    private mutating func startTag(_ event: XMLEvent) throws(Diagnostic) -> SVGStartTag {
        guard tagCount < tags.count, tags[tagCount].attributes.count == event.attributes.count else {
            throw Diagnostic(
                code: "xml-malformed",
                place: SourcePlace(file: source.path, line: event.line),
                found: "The text and its tags do not agree here.",
                expected: "Well-formed XML 1.0 with namespaces.",
                remedy: "Export the logo again as plain SVG."
            )
        }
        tagCount += 1
        let values = event.attributes.map { index in
            stream.withValue(of: stream.attribute(at: index)) { span in span.indices.map { span[$0] } }
        }
        return SVGStartTag(tag: tags[tagCount - 1], source: source, values: values)
    }

    private mutating func openDrawing(_ element: SVGStartTag, name: String?) throws(Diagnostic) {
        guard name == "svg" else { throw element.noDrawing(namespace: Self.namespace) }
        guard element.value("transform") == nil else { throw element.refusedTransform }
        let viewport = try element.viewport()
        self.viewport = viewport
        styles.append(try SVGStyle(transform: viewport.transform).inside(element))
    }

    private mutating func paint(
        _ element: SVGStartTag,
        _ kind: SVGElement,
        _ style: SVGStyle
    ) throws(Diagnostic) {
        let room = Artwork.segmentLimit - segmentCount
        let outline = try element.outline(of: kind, into: SVGOutline(transform: style.transform, room: room))
        guard !outline.isTooLong else { throw element.tooComplex }
        guard let fill = style.fill, outline.isDrawn else { return }
        guard !outline.isBeyondMeasure, let viewport, viewport.holds(outline.extent) else {
            throw element.outsideDrawing
        }
        segmentCount += outline.segments.count
        shapes.append(Artwork.Shape(fill: fill, rule: style.rule, segments: outline.segments))
    }
}
