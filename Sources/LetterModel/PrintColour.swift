import Glibc

/// A colour of the house style, as sRGB (IEC 61966-2-1) with eight bits a component.
package struct PrintColour: Hashable, Sendable {
    /// The share of red, from 0 to 255.
    package var red: UInt8
    /// The share of green, from 0 to 255.
    package var green: UInt8
    /// The share of blue, from 0 to 255.
    package var blue: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads `#RRGGBB`, in capitals or small letters; `nil` for anything else.
    package init?(hex text: some StringProtocol) {
        let digits = Array(text.utf8)
        guard digits.count == 7, digits[0] == UInt8(ascii: "#") else { return nil }
        var value = 0
        for digit in digits.dropFirst() {
            guard let nibble = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
            value = value << 4 | nibble
        }
        red = UInt8(truncatingIfNeeded: value >> 16)
        green = UInt8(truncatingIfNeeded: value >> 8)
        blue = UInt8(truncatingIfNeeded: value)
    }

    /// Of text, unless a style says otherwise.
    package static let black = PrintColour(red: 0, green: 0, blue: 0)
    /// Of the paper.
    package static let white = PrintColour(red: 255, green: 255, blue: 255)

    /// `#rrggbb`, as HTML and SVG write it.
    package var hex: String {
        let value = Int(red) << 16 | Int(green) << 8 | Int(blue)
        let digits = String(value, radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }

    /// Whether the colour is black, white or between them.
    package var isGrey: Bool { red == green && green == blue }

    /// The contrast with another colour, from 1 to 21 (WCAG 2.2, "contrast ratio").
    package func contrast(with other: PrintColour) -> Double {
        let (lighter, darker) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (lighter + 0.05) / (darker + 0.05)
    }

    /// WCAG 2.2, "relative luminance".
    private var luminance: Double {
        0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    private static func linear(_ component: UInt8) -> Double {
        let value = Double(component) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
}
