import LetterModel

/// The tokens of PDF (ISO 32000-1, 7.2 and 7.3), written straight into bytes: no `String` is made on
/// the way, because a letter needs about a thousand of them.
extension [UInt8] {
    /// Writes fixed ASCII text.
    @inline(__always)
    mutating func write(_ literal: StaticString) {
        unsafe append(
            contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
        )
    }

    /// Writes a whole number in decimal digits.
    mutating func write(integer value: Int) {
        if value < 0 { append(UInt8(ascii: "-")) }
        guard value.magnitude <= UInt(DecimalDigits.greatest) else { return write(longInteger: value.magnitude) }
        DecimalDigits(Int(value.magnitude)).append(to: &self)
    }

    private mutating func write(longInteger value: UInt) {
        append(contentsOf: String(value).utf8)
    }

    /// Writes a number given in thousandths, without needless zeros: `12`, `0.5`, `-3.125`.
    mutating func write(thousandths value: Int) {
        if value < 0 { append(UInt8(ascii: "-")) }
        let (whole, fraction) = value.magnitude.quotientAndRemainder(dividingBy: 1000)
        write(integer: Int(whole))
        guard fraction > 0 else { return }
        append(UInt8(ascii: "."))
        var rest = Int(fraction)
        var unit = 100
        while rest > 0 {
            append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest / unit))
            rest %= unit
            unit /= 10
        }
    }

    /// Writes a length in points, the unit of default user space (ISO 32000-1, 8.3.2.3).
    mutating func write(_ length: Length) {
        write(thousandths: length.thousandths)
    }

    /// Writes a reference to an object, `12 0 R`; all generations are 0.
    mutating func write(reference number: Int) {
        write(integer: number)
        write(" 0 R")
    }

    /// Writes references with a space between them.
    mutating func write(references numbers: [Int]) {
        for (index, number) in numbers.enumerated() {
            if index > 0 { write(" ") }
            write(reference: number)
        }
    }

    /// Writes one byte of a string in parentheses (7.3.4.2).
    @inlinable
    @inline(__always)
    mutating func write(stringByte byte: UInt8) {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
            append(UInt8(ascii: "\\"))
            append(byte)
        case 0x0D:
            // A bare carriage return would be read as a line feed.
            append(UInt8(ascii: "\\"))
            append(UInt8(ascii: "r"))
        default: append(byte)
        }
    }

    /// Writes two bytes as four hexadecimal digits.
    @inlinable
    @inline(__always)
    mutating func write(hex value: UInt16) {
        for shift: UInt16 in [12, 8, 4, 0] { append(Self.hexDigit(value >> shift)) }
    }

    /// Writes one byte as two hexadecimal digits.
    mutating func write(hex value: UInt8) {
        append(Self.hexDigit(UInt16(value >> 4)))
        append(Self.hexDigit(UInt16(value)))
    }

    /// Writes a text string (7.9.2.2): ASCII in parentheses, anything else as UTF-16 with its mark in
    /// hexadecimal digits.
    mutating func write(textString text: String) {
        guard text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            write("<FEFF")
            for unit in text.utf16 { write(hex: unit) }
            return append(UInt8(ascii: ">"))
        }
        append(UInt8(ascii: "("))
        for byte in text.utf8 {
            write(stringByte: byte)
        }
        append(UInt8(ascii: ")"))
    }

    /// Writes a name (7.3.5) without its slash; bytes other than letters, digits, `+`, `-`, `_` and `.`
    /// become `#xx`.
    mutating func write(name: String) {
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "."):
                append(byte)
            default:
                append(UInt8(ascii: "#"))
                write(hex: byte)
            }
        }
    }

    @inlinable
    @inline(__always)
    static func hexDigit(_ value: UInt16) -> UInt8 {
        let nibble = UInt8(truncatingIfNeeded: value & 15)
        return nibble < 10 ? UInt8(ascii: "0") &+ nibble : UInt8(ascii: "A") &- 10 &+ nibble
    }
}
