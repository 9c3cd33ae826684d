/// What text from outside may bring into a letter: characters that are printed, and none that act.
package enum PrintableText {
    /// Whether a character may not stand in a template or in the value of a field.
    ///
    /// Controls (general category Cc), characters that turn the writing direction (Unicode Standard Annex 9)
    /// or did so once (U+206A to U+206F), the byte order mark, annotation marks, invisible tags and
    /// noncharacters. Ends of lines and tabs are controls too; who makes blanks of them asks first.
    package static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0: true
        case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: true
        case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        default: scalar.properties.isNoncharacterCodePoint
        }
    }

    /// Whether a character ends a line or jumps to a column.
    package static func isLineEndOrTab(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Whether a text can be printed as it is, on one line.
    package static func isOneLine(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { !isRefused($0) && !isLineEndOrTab($0) }
    }
}
