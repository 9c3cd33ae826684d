/// What a row may hold: UTF-8 without characters that steer a program or have no agreed meaning.
enum RowText {
    /// What is wrong with the bytes of a row, if anything.
    static func fault(in row: Span<UInt8>) -> RecordFault? {
        var isASCII = true
        var index = 0
        while index < row.count {
            let byte = row[index]
            if byte < 0x20 || byte == 0x7F { return .control }
            if byte >= 0x80 { isASCII = false }
            guard byte == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            guard index + 1 < row.count, isEscapable(row[index + 1]) else { return .escape }
            index += 2
        }
        return isASCII ? nil : faultInScalars(of: row)
    }

    private static func isEscapable(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\\")
    }

    private static func faultInScalars(of row: Span<UInt8>) -> RecordFault? {
        guard let text = try? UTF8Span(validating: row) else { return .notUTF8 }
        var scalars = text.makeUnicodeScalarIterator()
        while let scalar = scalars.next() {
            if scalar.value >= 0x80, let fault = fault(of: scalar.value) { return fault }
        }
        return nil
    }

    /// The classes of the Unicode Standard 16.0: §23.1 (controls), §23.2 and UAX #9 (bidirectional
    /// formatting), §23.7 (noncharacters), §23.5 (private use).
    private static func fault(of scalar: UInt32) -> RecordFault? {
        switch scalar {
        case 0x80...0x9F: .control
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .bidirectional
        case 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x100000...0x10FFFD: .privateUse
        case 0xFDD0...0xFDEF: .noncharacter
        default: scalar & 0xFFFE == 0xFFFE ? .noncharacter : nil
        }
    }
}

extension RecordFault {
    static let notUTF8 = text("text-not-utf8", "bytes that are not UTF-8")
    static let control = text("control-character", "a control character")
    static let bidirectional = text("bidi-control", "a character that turns the writing direction")
    static let privateUse = text("private-use-character", "a private use character, which has no agreed shape")
    static let noncharacter = text("noncharacter", "a code point that is no character")
    static let escape = RecordFault(
        code: "escape-malformed",
        explanation:
            "A backslash must stand before a comma, a semicolon or another backslash; have the row delivered anew."
    )

    private static func text(_ code: String, _ found: String) -> RecordFault {
        RecordFault(code: code, explanation: "The row holds \(found); have it corrected at the source.")
    }
}
