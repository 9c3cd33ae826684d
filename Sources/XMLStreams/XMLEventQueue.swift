/// The events of one chunk, with the values of their attributes, between libxml2's callbacks and
/// the reader that pulls them. Its memory is used again for each chunk.
@usableFromInline
struct XMLEventQueue {
    @usableFromInline private(set) var attributes: [XMLAttribute] = []
    @usableFromInline private(set) var values: [UInt8] = []
    /// The first thing that went wrong; later events are dropped.
    private(set) var failure: XMLStreamError?
    /// Whether there is a failure: cheaper to ask for each tag than the failure itself.
    private(set) var hasFailed = false
    /// How many elements are open.
    private(set) var depth = 0
    /// Whether the root element has begun.
    private(set) var hasRoot = false
    /// The element whose start tag came last.
    private(set) var latestElement = XMLName.unknown

    private let caps: XMLCaps
    private let keepsText: Bool
    /// The text since the last tag, which may have begun in an earlier chunk.
    private var text: [UInt8] = []
    private var events: [XMLEvent] = []
    private var nextEvent = 0
    private var textLength = 0

    init(caps: XMLCaps, keepsText: Bool) {
        (self.caps, self.keepsText) = (caps, keepsText)
    }

    /// Takes the oldest event.
    mutating func pop() -> XMLEvent? {
        guard nextEvent < events.count else { return nil }
        nextEvent += 1
        return events[nextEvent - 1]
    }

    /// Makes room for the next chunk; every event must have been taken.
    mutating func clear() {
        precondition(nextEvent == events.count, "The events of a chunk are taken before the next chunk is fed.")
        events.removeAll(keepingCapacity: true)
        attributes.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
        nextEvent = 0
    }

    /// Adds bytes that hold one or more values; returns where they begin.
    mutating func addBytes(from begin: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) -> Int {
        unsafe values.append(contentsOf: UnsafeBufferPointer(start: begin, count: end - begin))
        return unsafe values.count - (end - begin)
    }

    /// Makes `&` of `&#38;`, as which libxml2 leaves that one character when it does not replace entities.
    mutating func resolveAmpersands(from start: Int) {
        let reference = Array("#38;".utf8)
        var index = start
        while let found = values[index...].firstIndex(of: UInt8(ascii: "&")) {
            index = found + 1
            if values[index...].starts(with: reference) { values.removeSubrange(index..<index + reference.count) }
        }
    }

    /// Adds an attribute of the start tag that ``start(_:line:attributeCount:)`` adds next.
    mutating func addAttribute(_ name: XMLName, value: Range<Int>) {
        attributes.append(XMLAttribute(name: name, start: UInt32(value.lowerBound), end: UInt32(value.upperBound)))
    }

    /// Adds a start tag whose attributes are the last ones added, this many.
    mutating func start(_ element: XMLName, line: Int, attributeCount: Int) {
        guard !hasFailed else { return }
        depth += 1
        (hasRoot, textLength, latestElement) = (true, 0, element)
        if !text.isEmpty { text.removeAll(keepingCapacity: true) }
        let range = attributes.count - attributeCount..<attributes.count
        events.append(XMLEvent(kind: .start, element: element, depth: depth, line: line, attributes: range))
    }

    /// Adds an end tag.
    mutating func end(_ element: XMLName, line: Int) {
        guard !hasFailed else { return }
        let begin = values.count
        if !text.isEmpty {
            values += text
            text.removeAll(keepingCapacity: true)
        }
        events.append(
            XMLEvent(kind: .end, element: element, depth: depth, line: line, attributes: begin..<values.count)
        )
        depth -= 1
        textLength = 0
    }

    /// Counts text against its cap, and keeps it if it is wanted.
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        textLength += bytes.count
        if keepsText, textLength <= caps.textBytes { unsafe text.append(contentsOf: bytes) }
    }

    /// Whether an element is too deep or a text too long.
    var exceedsCap: Bool { depth > caps.depth || textLength > caps.textBytes }

    /// Which of the two it is.
    var exceededCap: XMLBreach { depth > caps.depth ? .depth : .longText }

    /// Notes that the schema does not allow the tag at hand, and takes its event back: it must not be trusted.
    mutating func refuseLatestTag(_ breach: XMLBreach, at place: TextPlace) {
        guard !hasFailed else { return }
        if nextEvent < events.count { events.removeLast() }
        fail(breach, at: place)
    }

    /// Notes the first failure.
    mutating func fail(_ breach: XMLBreach, at place: TextPlace) {
        guard !hasFailed else { return }
        failure = XMLStreamError(breach, at: place)
        hasFailed = true
    }
}
