import LetterModel

extension CitizenServiceNumber {
    /// Reads a number as extracts write it: nine digits, or eight when a program took it for a
    /// number and dropped its leading zero.
    ///
    /// - Returns: `nil` unless the digits pass the eleven-test.
    init?(digits: Span<UInt8>) {
        guard digits.count == 9 || digits.count == 8, let value = number(digits: digits),
            let number = Self(value: UInt32(value))
        else { return nil }
        self = number
    }
}

/// The number that so many decimal digits write, or `nil` when a byte is no digit, or there is none
/// or more than eighteen.
func number(digits: Span<UInt8>) -> Int? {
    guard (1...18).contains(digits.count) else { return nil }
    var value = 0
    for index in digits.indices {
        let digit = digits[index] &- UInt8(ascii: "0")
        guard digit < 10 else { return nil }
        value = value * 10 + Int(digit)
    }
    return value
}

/// Whether the bytes are those of the word.
func matches(_ bytes: Span<UInt8>, _ word: StaticString) -> Bool {
    guard bytes.count == word.utf8CodeUnitCount else { return false }
    for index in bytes.indices where unsafe bytes[index] != word.utf8Start[index] { return false }
    return true
}
