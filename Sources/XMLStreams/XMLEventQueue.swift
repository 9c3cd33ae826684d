/// The events of one chunk, with the values of their attributes, between libxml2's callbacks and
/// the reader that pulls them. Its memory is used again for each chunk.
@usableFromInline
struct XMLEventQueue {
    @usableFromInline private(set) var attributes: [XMLAttribute] = []
    @usableFromInline private(set) var values: [UInt8] = []
    /// The first thing that went wrong; later events are dropped.
    private(set) var failure: XMLStreamError?
    /// How many elements are open.
    private(set) var depth = 0
    /// Whether the root element has begun.
    private(set) var hasRoot = false
    /// The element whose start tag came last.
    private(set) var latestElement = XMLName.unknown

    private let caps: XMLCaps
    private var events: [XMLEvent] = []
    private var nextEvent = 0
    private var textLength = 0

    init(caps: XMLCaps) {
        self.caps = caps
    }

    /// Takes the oldest event.
    mutating func pop() -> XMLEvent? {
        guard nextEvent < events.count else { return nil }
        defer { nextEvent += 1 }
        return events[nextEvent]
    }

    /// Makes room for the next chunk; every event must have been taken.
    mutating func clear() {
        precondition(nextEvent == events.count, "The events of a chunk are taken before the next chunk is fed.")
        events.removeAll(keepingCapacity: true)
        attributes.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
        nextEvent = 0
    }

    /// Adds an attribute of the start tag that ``start(_:at:attributeCount:)`` adds next.
    mutating func addAttribute(_ name: XMLName, value: UnsafeBufferPointer<UInt8>) {
        let begin = values.count
        unsafe values.append(contentsOf: value)
        attributes.append(XMLAttribute(name: name, value: begin..<values.count))
    }

    /// Adds a start tag whose attributes are the last ones added, this many.
    mutating func start(_ element: XMLName, at place: TextPlace, attributeCount: Int) {
        guard failure == nil else { return }
        depth += 1
        (hasRoot, textLength, latestElement) = (true, 0, element)
        guard depth <= caps.depth else { return fail(.depth, at: place) }
        let range = attributes.count - attributeCount..<attributes.count
        events.append(XMLEvent(kind: .start, element: element, depth: depth, line: place.line, attributes: range))
    }

    /// Adds an end tag.
    mutating func end(_ element: XMLName, line: Int) {
        guard failure == nil else { return }
        events.append(XMLEvent(kind: .end, element: element, depth: depth, line: line, attributes: 0..<0))
        depth -= 1
        textLength = 0
    }

    /// Counts text against its cap; its content is not kept.
    mutating func text(length: Int, at place: TextPlace) {
        textLength += length
        if textLength > caps.textBytes { fail(.longText, at: place) }
    }

    /// Notes that the schema does not allow the tag at hand, and takes its event back: it must not be trusted.
    mutating func refuseLatestTag(_ breach: XMLBreach, at place: TextPlace) {
        guard failure == nil else { return }
        if nextEvent < events.count { events.removeLast() }
        fail(breach, at: place)
    }

    /// Notes the first failure.
    mutating func fail(_ breach: XMLBreach, at place: TextPlace) {
        if failure == nil { failure = XMLStreamError(breach, at: place) }
    }
}
