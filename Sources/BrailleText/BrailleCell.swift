/// One braille cell of six dots; no dot is a blank.
///
/// Dots are numbered downwards, 1 to 3 on the left and 4 to 6 on the right; dot `n` is bit `n - 1`, as in
/// the Unicode block of braille patterns (U+2800).
struct BrailleCell: Hashable, Sendable {
    /// The dots, 0…63.
    let dots: UInt8
    /// Whether this is a blank at which a line may not end.
    var isFixed = false

    /// A cell without dots.
    static let blank = BrailleCell(dots: 0)
    /// A cell without dots that holds what stands on its two sides on one line.
    static let fixedBlank = BrailleCell(dots: 0, isFixed: true)
    /// The sign that makes digits of letters (dots 3456), in Dutch and English braille alike.
    static let numberSign = BrailleCell(dots: 0b11_1100)

    /// Whether no dot is there.
    var isBlank: Bool { dots == 0 }
    /// Whether a line may end here.
    var isBreak: Bool { isBlank && !isFixed }

    private init(dots: UInt8, isFixed: Bool = false) {
        self.dots = dots
        self.isFixed = isFixed
    }

    /// The cell of a Unicode braille pattern; `nil` for dots 7 and 8, which paper does not have, and for anything else.
    init?(pattern: UInt32) {
        guard (0x2800...0x283F).contains(pattern) else { return nil }
        dots = UInt8(pattern - 0x2800)
    }

    /// The cell in North American ASCII Braille, the code of BRF files: one of the 64 bytes 0x20…0x5F.
    var ascii: UInt8 { Self.asciiOfDots[Int(dots)] }

    /// A number, as it stands on a page: the number sign and a cell for each digit, `a` to `j` for 1 to 9 and 0.
    static func number(_ number: Int) -> [BrailleCell] {
        precondition(number >= 0, "Pages are counted from 1.")
        return [numberSign] + String(number).utf8.map { BrailleCell(dots: dotsOfDigits[Int($0 - UInt8(ascii: "0"))]) }
    }

    /// In the order of Unicode's patterns. Source: the charmap `BRF` of the GNU C library, and `en-us-brf.dis` of liblouis.
    private static let asciiOfDots = Array(##" A1B'K2L@CIF/MSP"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\0Z7(_?W]#Y)="##.utf8)

    private static let dotsOfDigits: [UInt8] = [
        0b01_1010, 0b00_0001, 0b00_0011, 0b00_1001, 0b01_1001, 0b01_0001, 0b00_1011, 0b01_1011, 0b01_0011, 0b00_1010,
    ]
}

extension BrailleCell: CustomStringConvertible {
    /// The character of Unicode, such as `⠃`.
    var description: String { Unicode.Scalar(0x2800 + UInt32(dots)).map { String(Character($0)) } ?? "" }
}
