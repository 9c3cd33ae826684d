import LetterModel

/// A short message for ``KeyedHash``, built without allocation.
///
/// Each use of the campaign key has a prefix of its own (`v1|` pseudonyms, `o1|` order, `r1|`
/// references, `a1|` persons at an address), so that no use says anything about another.
struct KeyedMessage {
    private(set) var bytes = InlineArray<16, UInt8>(repeating: 0)
    private(set) var count = 0

    init(prefix: StaticString) {
        precondition(prefix.utf8CodeUnitCount <= 4, "The prefix leaves room for twelve bytes.")
        for index in 0..<prefix.utf8CodeUnitCount { append(unsafe prefix.utf8Start[index]) }
    }

    /// Adds the nine digits of a number, leading zeros included.
    mutating func append(_ number: CitizenServiceNumber) {
        var divisor: UInt32 = 100_000_000
        while divisor > 0 {
            append(UInt8(ascii: "0") + UInt8(number.value / divisor % 10))
            divisor /= 10
        }
    }

    /// Adds four bytes in network byte order.
    mutating func append(_ number: UInt32) {
        for shift in stride(from: UInt32(24), through: 0, by: -8) { append(UInt8(truncatingIfNeeded: number >> shift)) }
    }

    mutating func append(_ byte: UInt8) {
        bytes[count] = byte
        count += 1
    }
}
