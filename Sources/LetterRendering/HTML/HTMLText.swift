/// Bytes of HTML in the making: markup of this program, and text in which nothing can become markup.
package struct HTMLText: Sendable {
    /// What has been written, as UTF-8.
    package internal(set) var bytes: [UInt8]

    /// Goes on behind some bytes.
    package init(bytes: [UInt8] = []) {
        self.bytes = bytes
    }

    /// Adds elements that this program wrote itself.
    package mutating func markup(_ markup: String) {
        bytes.append(contentsOf: markup.utf8)
    }

    /// Adds text for the content of an element or a quoted attribute.
    package mutating func text(_ text: String) {
        guard text.utf8.contains(where: { Self.escape(of: $0) != nil }) else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        for byte in text.utf8 {
            if let escape = Self.escape(of: byte) { markup(escape) } else { bytes.append(byte) }
        }
    }

    /// Adds text that came from outside, such as a name.
    ///
    /// Text in a script that is written from right to left is set apart, so that it cannot turn the
    /// order of the words round it (Unicode Standard Annex 9, 6.1).
    package mutating func value(_ value: String) {
        guard Self.mayTurnDirection(value) else { return text(value) }
        markup("<bdi>")
        text(value)
        markup("</bdi>")
    }

    /// Adds lines with a line break between each two.
    mutating func lines(_ lines: [String], _ write: (inout Self, String) -> Void = { $0.text($1) }) {
        for (index, line) in lines.enumerated() {
            if index > 0 { markup("<br>") }
            write(&self, line)
        }
    }

    private static func escape(of byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }

    /// Whether text may hold a character of class R or AL (`DerivedBidiClass.txt`, Unicode 15.0; the
    /// ranges that it reserves for such scripts).
    private static func mayTurnDirection(_ text: String) -> Bool {
        // D6 leads U+0580, the first block of these scripts begins at U+0590.
        guard text.utf8.contains(where: { $0 >= 0xD6 }) else { return false }
        return text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
            default: false
            }
        }
    }
}
