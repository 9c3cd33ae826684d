/// Turns text in another encoding into UTF-8, over any chunk borders.
///
/// What is no character becomes a byte that UTF-8 does not know (0xFF), so that whoever reads the text refuses it
/// at its place.
struct TextRecoder {
    private let encoding: TextEncoding
    /// The first byte of a pair whose second has not come.
    private var firstByte: UInt8?
    /// The first half of a character beyond the basic plane.
    private var highSurrogate: UInt16?

    private static let noCharacter: UInt8 = 0xFF

    init(_ encoding: TextEncoding) {
        self.encoding = encoding
    }

    /// Adds what some more bytes of the text say.
    mutating func recode(_ bytes: Span<UInt8>, into text: inout [UInt8]) {
        for index in bytes.indices {
            switch encoding {
            case .utf8: text.append(bytes[index])
            case .latin1: Self.append(UInt32(bytes[index]), to: &text)
            case .utf16(let isBigEndian):
                guard let first = firstByte else {
                    firstByte = bytes[index]
                    continue
                }
                firstByte = nil
                let (high, low) = isBigEndian ? (first, bytes[index]) : (bytes[index], first)
                take(UInt16(high) << 8 | UInt16(low), into: &text)
            }
        }
    }

    /// Ends the text; half a character is none.
    mutating func finish(into text: inout [UInt8]) {
        if highSurrogate != nil || firstByte != nil { text.append(Self.noCharacter) }
        (highSurrogate, firstByte) = (nil, nil)
    }

    private mutating func take(_ unit: UInt16, into text: inout [UInt8]) {
        if let high = highSurrogate {
            highSurrogate = nil
            if UTF16.isTrailSurrogate(unit) {
                Self.append(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00), to: &text)
                return
            }
            text.append(Self.noCharacter)
        }
        if UTF16.isLeadSurrogate(unit) {
            highSurrogate = unit
        } else if UTF16.isTrailSurrogate(unit) {
            text.append(Self.noCharacter)
        } else {
            Self.append(UInt32(unit), to: &text)
        }
    }

    private static func append(_ value: UInt32, to text: inout [UInt8]) {
        if value < 0x80 {
            text.append(UInt8(value))
        } else if let scalar = Unicode.Scalar(value) {
            text.append(contentsOf: scalar.utf8)
        }
    }
}
