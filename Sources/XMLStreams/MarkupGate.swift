/// Looks at the bytes of an XML file before libxml2 does, and stops what libxml2 handles badly: a tag
/// beyond the cap, zero bytes, other encodings than UTF-8.
///
/// A tag holds no second `<`, so that inside a chunk no longer than the cap only the bytes before the
/// first `<` and after the last one can belong to a tag that is too long: a glance at both ends of
/// the chunk is enough. libxml2 waits for the whole of a tag before it looks at its attributes.
struct MarkupGate {
    /// What is known of the bytes after the last `<`.
    private enum Tail {
        /// The tag has ended, or there was none.
        case text
        /// The tag has not ended; inside a quoted value its quote stands here, else zero.
        case tag(quote: UInt8)
    }

    private let cap: Int
    private var tail = Tail.text
    /// Bytes since the last `<`, that one included.
    private var length = 0
    private var utf8 = UTF8Check()
    private var byteCount = 0
    /// The place of the next byte.
    private var place = TextPlace()
    /// The place of the last `<`, while its tag has not ended.
    private var tagPlace = TextPlace()

    init(cap: Int) {
        self.cap = cap
    }

    /// Whether the file so far has no byte at all.
    var isEmpty: Bool { byteCount == 0 }

    /// Checks a chunk that is no longer than the cap.
    ///
    /// - Returns: How many of its bytes libxml2 may see, and what is wrong right after them.
    mutating func check(_ bytes: Span<UInt8>) -> (passed: Int, error: XMLStreamError?) {
        precondition(bytes.count <= cap, "A chunk is no longer than the longest tag.")
        let fault = utf8.fault(in: bytes)
        let end = fault?.offset ?? bytes.count
        let last = lastTag(in: bytes, before: end)
        skipTag(in: bytes, from: 0, to: last ?? end)
        guard length <= cap else { return (0, XMLStreamError(.longMarkup, at: tagPlace)) }
        if let last {
            (tail, length) = (.tag(quote: 0), 1)
            place = place.advanced(over: bytes.extracting(0..<last))
            tagPlace = place
            skipTag(in: bytes, from: last + 1, to: end)
        }
        place = place.advanced(over: bytes.extracting((last ?? 0)..<end))
        byteCount += end
        return (end, fault.map { XMLStreamError(breach(for: $0), at: place) })
    }

    /// Other encodings show in the first bytes: zero bytes (UTF-16, UTF-32), or 0xFE and 0xFF (their
    /// byte order marks).
    private func breach(for fault: UTF8Check.Fault) -> XMLBreach {
        switch fault {
        case .null: byteCount < 4 ? .encoding : .null
        case .invalid: byteCount < 4 ? .encoding : .invalidUTF8
        }
    }

    private func lastTag(in bytes: Span<UInt8>, before end: Int) -> Int? {
        var index = end
        while index > 0 {
            index -= 1
            if bytes[index] == UInt8(ascii: "<") { return index }
        }
        return nil
    }

    /// Follows the tag at hand to its `>`, which may also stand in a quoted value, or to a new `<`.
    private mutating func skipTag(in bytes: Span<UInt8>, from start: Int, to end: Int) {
        guard case .tag(var quote) = tail else { return }
        for index in start..<end {
            let byte = bytes[index]
            length += 1
            switch byte {
            case UInt8(ascii: "<"):
                tail = .text
                return
            case UInt8(ascii: ">") where quote == 0:
                tail = .text
                return
            case UInt8(ascii: "'"), UInt8(ascii: "\""):
                if quote == 0 { quote = byte } else if quote == byte { quote = 0 }
            default: break
            }
        }
        tail = .tag(quote: quote)
    }
}
