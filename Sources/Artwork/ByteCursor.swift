import Glibc

/// Walks over the value of an attribute: numbers, words, and the white space and commas between them.
struct ByteCursor {
    let bytes: [UInt8]
    private(set) var index = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The byte at hand; `nil` at the end.
    var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

    var isAtEnd: Bool { index == bytes.count }

    /// The rest of the value, for messages.
    var rest: [UInt8] { Array(bytes[index...]) }

    mutating func skip() {
        index += 1
    }

    mutating func skipSpaces() {
        while let byte, Self.isSpace(byte) { index += 1 }
    }

    /// Skips white space with at most one comma in it; tells whether there was one.
    @discardableResult
    mutating func skipComma() -> Bool {
        skipSpaces()
        guard byte == UInt8(ascii: ",") else { return false }
        index += 1
        skipSpaces()
        return true
    }

    mutating func skip(_ wanted: Character) -> Bool {
        guard byte == wanted.asciiValue else { return false }
        index += 1
        return true
    }

    /// Letters, digits, hyphens and underscores in a row.
    mutating func word() -> [UInt8] {
        let start = index
        while let byte, Self.isOfWord(byte) { index += 1 }
        return Array(bytes[start..<index])
    }

    /// `0` or `1`, which nothing needs to follow (SVG 1.1, 8.3.9).
    mutating func flag() -> Bool? {
        guard let byte, byte == UInt8(ascii: "0") || byte == UInt8(ascii: "1") else { return nil }
        index += 1
        return byte == UInt8(ascii: "1")
    }

    /// A number as SVG writes it: sign, digits with a point anywhere, exponent; `nil` leaves the cursor where it is.
    mutating func number() -> Double? {
        let start = index
        let isNegative = byte == UInt8(ascii: "-")
        if isNegative || byte == UInt8(ascii: "+") { index += 1 }
        var mantissa = Mantissa()
        while let digit { mantissa.add(digit, isFraction: false); index += 1 }
        if byte == UInt8(ascii: ".") {
            index += 1
            while let digit { mantissa.add(digit, isFraction: true); index += 1 }
        }
        guard mantissa.hasDigits else {
            index = start
            return nil
        }
        let value = mantissa.value(exponent: exponent())
        return isNegative ? -value : value
    }

    private var digit: UInt8? {
        guard let byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        return byte - UInt8(ascii: "0")
    }

    /// `e` and a whole number; anything else, such as the unit `em`, is left alone.
    private mutating func exponent() -> Int {
        let start = index
        guard let letter = byte, letter | 0x20 == UInt8(ascii: "e") else { return 0 }
        index += 1
        let isNegative = byte == UInt8(ascii: "-")
        if isNegative || byte == UInt8(ascii: "+") { index += 1 }
        guard digit != nil else {
            index = start
            return 0
        }
        var value = 0
        while let digit {
            value = min(value * 10 + Int(digit), 1000)
            index += 1
        }
        return isNegative ? -value : value
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}

/// The digits of a number: 18 of them count, which is more than a `Double` holds.
private struct Mantissa {
    private var digits: UInt64 = 0
    private var scale = 0
    private(set) var hasDigits = false

    mutating func add(_ digit: UInt8, isFraction: Bool) {
        hasDigits = true
        if digits < 100_000_000_000_000_000 {
            digits = digits * 10 + UInt64(digit)
            if isFraction { scale -= 1 }
        } else if !isFraction {
            scale += 1
        }
    }

    func value(exponent: Int) -> Double {
        let power = scale + exponent
        if digits == 0 { return 0 }
        // Powers of ten up to 22 are exact: dividing by one rounds once only.
        if power < 0, power >= -22 { return Double(digits) / pow(10, Double(-power)) }
        return Double(digits) * pow(10, Double(power))
    }
}
