/// Checks that bytes are UTF-8 (RFC 3629, §4) without zero bytes, over any chunk borders.
struct UTF8Check {
    /// The first byte that does not fit.
    enum Fault: Hashable {
        case null(at: Int)
        case invalid(at: Int)

        var offset: Int {
            switch self {
            case .null(let offset), .invalid(let offset): offset
            }
        }
    }

    /// How many continuation bytes the character at hand still needs.
    private(set) var missing = 0
    /// What the next continuation byte may be.
    private var allowed: ClosedRange<UInt8> = 0x80...0xBF

    /// Whether the bytes so far end with a whole character.
    var isComplete: Bool { missing == 0 }

    /// Finds the first byte that is zero or cannot continue valid UTF-8.
    mutating func fault(in bytes: Span<UInt8>) -> Fault? {
        var index = 0
        while index < bytes.count {
            if missing == 0 { index = Self.endOfPlainText(in: bytes, from: index) }
            guard index < bytes.count else { return nil }
            let byte = bytes[index]
            if byte == 0 { return .null(at: index) }
            guard accepts(byte) else { return .invalid(at: index) }
            index += 1
        }
        return nil
    }

    private mutating func accepts(_ byte: UInt8) -> Bool {
        if missing > 0 {
            guard allowed.contains(byte) else { return false }
            missing -= 1
            allowed = 0x80...0xBF
            return true
        }
        switch byte {
        case 0x01...0x7F: return true
        case 0xC2...0xDF: missing = 1
        case 0xE0: (missing, allowed) = (2, 0xA0...0xBF)
        case 0xED: (missing, allowed) = (2, 0x80...0x9F)
        case 0xE1...0xEF: missing = 2
        case 0xF0: (missing, allowed) = (3, 0x90...0xBF)
        case 0xF4: (missing, allowed) = (3, 0x80...0x8F)
        case 0xF1...0xF3: missing = 3
        default: return false
        }
        return true
    }

    /// The first place from which on a byte may be zero or not ASCII; eight bytes are looked at together.
    private static func endOfPlainText(in bytes: Span<UInt8>, from start: Int) -> Int {
        let (ones, highBits) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
        var index = start
        unsafe bytes.withUnsafeBytes { memory in
            while index + 8 <= memory.count {
                let word = unsafe memory.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                // A high bit says: not ASCII. The subtraction borrows into the high bit of a zero byte.
                guard (word | (word &- ones)) & highBits == 0 else { break }
                index += 8
            }
        }
        return index
    }
}
