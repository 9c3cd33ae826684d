/// A whole number of up to eight digits in ASCII, which can be counted up.
///
/// The tables of a PDF are mostly numbers that follow each other: to count the digits up is cheaper
/// than to divide each number anew.
struct DecimalDigits {
    /// The greatest number.
    static let greatest = 99_999_999

    /// The digits, the first in the lowest byte.
    private(set) var ascii: UInt64
    private(set) var count: Int

    /// The digits of a number from 0 to ``greatest``.
    init(_ number: Int) {
        precondition((0...Self.greatest).contains(number), "A number in a table has at most eight digits.")
        (ascii, count) = (0, 0)
        var rest = UInt32(number)
        repeat {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            ascii = ascii << 8 | UInt64(digit + 0x30)
            count += 1
            rest = quotient
        } while rest > 0
    }

    /// Counts one up.
    mutating func increment() {
        var place = UInt64(count - 1) * 8
        while true {
            if (ascii >> place) & 0xFF != 0x39 {
                ascii += 1 << place
                return
            }
            ascii -= 9 << place
            if place == 0 { break }
            place -= 8
        }
        // All digits were nines: a one in front of the zeros.
        ascii = ascii << 8 | 0x31
        count += 1
    }

    /// Writes the digits behind bytes.
    func append(to bytes: inout [UInt8]) {
        unsafe withUnsafeBytes(of: ascii.littleEndian) { digits in
            unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: digits[..<count]))
        }
    }
}
