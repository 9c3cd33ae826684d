/// Looks at every byte of an XML file before libxml2 does, and stops what libxml2 handles badly or
/// not as we want: tags beyond the cap, document type declarations, zero bytes, other encodings.
///
/// It follows the structure of a well-formed file only as far as it must to know where a tag
/// begins and ends. Where the file is not well-formed, libxml2 finds that first.
struct MarkupGate {
    private enum State {
        case text, opened, exclamation, tag, singleQuoted, doubleQuoted
        case instruction, commentOpened, comment, characterData
    }

    private let cap: Int
    private var state = State.text
    /// Bytes of the markup at hand so far, `<` included.
    private var length = 0
    /// The last two bytes inside a comment, CDATA section or instruction.
    private var tail: (UInt8, UInt8) = (0, 0)
    private var utf8 = UTF8Check()
    private var byteCount = 0
    /// The place of the next byte.
    private var place = TextPlace()
    /// The place of the `<` of the markup at hand, when it stands in an earlier chunk.
    private var markupPlace = TextPlace()

    init(cap: Int) {
        self.cap = cap
    }

    /// Whether the file so far has no byte at all.
    var isEmpty: Bool { byteCount == 0 }

    /// The place after the last byte.
    var endPlace: TextPlace { place }

    /// Checks one chunk.
    ///
    /// - Returns: How many of its bytes libxml2 may see, and what is wrong right after them.
    mutating func check(_ bytes: Span<UInt8>) -> (passed: Int, error: XMLStreamError?) {
        let fault = utf8.fault(in: bytes)
        if let (offset, breach) = markupBreach(in: bytes, end: fault?.offset ?? bytes.count) {
            let place = offset.map { self.place.advanced(over: bytes, to: $0) } ?? markupPlace
            return (offset ?? 0, XMLStreamError(breach, at: place))
        }
        if let fault {
            let error = XMLStreamError(breach(for: fault, in: bytes), at: place.advanced(over: bytes, to: fault.offset))
            return (fault.offset, error)
        }
        rememberPlaces(after: bytes)
        return (bytes.count, nil)
    }

    private mutating func rememberPlaces(after bytes: Span<UInt8>) {
        if state != .text, length <= bytes.count {
            markupPlace = place.advanced(over: bytes, to: bytes.count - length)
        }
        place = place.advanced(over: bytes, to: bytes.count)
        byteCount += bytes.count
    }

    /// Other encodings show in the first bytes: zero bytes (UTF-16, UTF-32), 0xFE or 0xFF (their
    /// byte order marks), 0x4C (EBCDIC).
    private func breach(for fault: UTF8Check.Fault, in bytes: Span<UInt8>) -> XMLBreach {
        let isAtStart = byteCount + fault.offset < 4
        return switch fault {
        case .null: isAtStart ? .encoding : .null
        case .invalid: isAtStart ? .encoding : .invalidUTF8
        }
    }

    /// The first thing that is wrong, with the offset of its `<`; `nil` for an earlier chunk's.
    private mutating func markupBreach(
        in bytes: Span<UInt8>,
        end: Int
    ) -> (offset: Int?, breach: XMLBreach)? {
        var index = 0
        while index < end {
            let begin = index
            let isRefused = step(over: bytes, &index, end)
            length += index - begin
            let start = index - length
            if isRefused { return (start >= 0 ? start : nil, .doctype) }
            if length > cap { return (start >= 0 ? start : nil, .longMarkup) }
            if state == .text { length = 0 }
        }
        return nil
    }

    /// Goes over the bytes of one state; `true` when they begin a document type declaration.
    private mutating func step(over bytes: Span<UInt8>, _ index: inout Int, _ end: Int) -> Bool {
        switch state {
        case .text: skipText(bytes, &index, end)
        case .opened: open(bytes[index], &index)
        case .exclamation: return !openDeclaration(bytes[index], &index)
        case .tag: skipTag(bytes, &index, end)
        case .singleQuoted: skipQuoted(bytes, &index, end, quote: UInt8(ascii: "'"))
        case .doubleQuoted: skipQuoted(bytes, &index, end, quote: UInt8(ascii: "\""))
        case .instruction: skipToEnd(bytes, &index, end, before: UInt8(ascii: "?"), isDouble: false)
        case .commentOpened: (index, state) = (index + 1, .comment)
        case .comment: skipToEnd(bytes, &index, end, before: UInt8(ascii: "-"), isDouble: true)
        case .characterData: skipToEnd(bytes, &index, end, before: UInt8(ascii: "]"), isDouble: true)
        }
        return false
    }
}

extension MarkupGate {
    /// Text counts as no markup: the length begins at the `<`.
    @inline(__always)
    private mutating func skipText(_ bytes: Span<UInt8>, _ index: inout Int, _ end: Int) {
        let begin = index
        while index < end, bytes[index] != UInt8(ascii: "<") { index += 1 }
        length = begin - index
        guard index < end else { return }
        index += 1
        state = .opened
    }

    private mutating func open(_ byte: UInt8, _ index: inout Int) {
        switch byte {
        case UInt8(ascii: "!"):
            index += 1
            state = .exclamation
        case UInt8(ascii: "?"):
            index += 1
            (state, tail) = (.instruction, (0, 0))
        default: state = .tag
        }
    }

    /// `false` when neither a comment nor a CDATA section begins here.
    private mutating func openDeclaration(_ byte: UInt8, _ index: inout Int) -> Bool {
        index += 1
        tail = (0, 0)
        switch byte {
        // The hyphens of `<!--` do not count for the end `-->`.
        case UInt8(ascii: "-"): state = .commentOpened
        case UInt8(ascii: "["): state = .characterData
        default: return false
        }
        return true
    }

    @inline(__always)
    private mutating func skipTag(_ bytes: Span<UInt8>, _ index: inout Int, _ end: Int) {
        while index < end {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: ">"):
                state = .text
                return
            case UInt8(ascii: "\""):
                state = .doubleQuoted
                return
            case UInt8(ascii: "'"):
                state = .singleQuoted
                return
            default: continue
            }
        }
    }

    @inline(__always)
    private mutating func skipQuoted(
        _ bytes: Span<UInt8>,
        _ index: inout Int,
        _ end: Int,
        quote: UInt8
    ) {
        while index < end {
            let byte = bytes[index]
            index += 1
            guard byte != quote else {
                state = .tag
                return
            }
        }
    }

    /// Skips to a `>` that stands right after one or two of the given byte.
    private mutating func skipToEnd(
        _ bytes: Span<UInt8>,
        _ index: inout Int,
        _ end: Int,
        before mark: UInt8,
        isDouble: Bool
    ) {
        while index < end {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: ">"), tail.1 == mark, !isDouble || tail.0 == mark {
                state = .text
                return
            }
            tail = (tail.1, byte)
        }
    }
}
