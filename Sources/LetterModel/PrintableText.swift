extension Unicode.Scalar {
    /// How messages name a character that may not be seen: `U+202E`.
    package var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

/// What text from outside may bring into a letter: characters that are printed, and none that act.
package enum PrintableText {
    /// Whether a character may not stand in a template or in the value of a field.
    ///
    /// Controls (general category Cc), characters that turn the writing direction (Unicode Standard Annex 9)
    /// or did so once (U+206A to U+206F), the byte order mark, annotation marks, invisible tags,
    /// noncharacters, and U+FFFD, which stands where a letter was lost. Ends of lines and tabs are controls
    /// too; who makes blanks of them asks first.
    package static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0: true
        case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: true
        case 0xFEFF, 0xFFF9...0xFFFD, 0xE0000...0xE007F: true
        default: scalar.properties.isNoncharacterCodePoint
        }
    }

    /// A text for one line of a terminal: what would act there, or end the line, is shown as `\u{FFFD}`.
    package static func shown(_ text: String) -> String {
        let acts = { (scalar: Unicode.Scalar) in isRefused(scalar) || isLineEndOrTab(scalar) }
        guard text.unicodeScalars.contains(where: acts) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { acts($0) ? "\u{FFFD}" : $0 }))
    }

    /// Whether a character ends a line or jumps to a column.
    package static func isLineEndOrTab(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// The first combining mark that has no letter of its own: at the start of a text, where it would
    /// hang on what stands before, or after a blank, where a line may end.
    package static func loneMark(in text: some Collection<Unicode.Scalar>) -> Unicode.Scalar? {
        var isAfterBlank = true
        for scalar in text {
            // Below U+0300 there are no marks.
            if isAfterBlank, scalar.value >= 0x300, isMark(scalar) { return scalar }
            isAfterBlank = scalar == " " || (scalar.value >= 0x80 && scalar.properties.isWhitespace)
        }
        return nil
    }

    /// How many combining marks one letter may have; Latin letters have two, and a tower of more would reach
    /// over other lines and beyond the sheet.
    package static let mostMarks = 4

    /// Whether paper shows a text whole and as it is: nothing in it is refused, ends a line, hangs on other
    /// text, towers over its line or is never seen (`Default_Ignorable_Code_Point`). The font is another question.
    package static func isPrintable(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        return loneMark(in: scalars) == nil && !hasTower(scalars)
            && scalars.allSatisfy { scalar in
                !isRefused(scalar) && !isLineEndOrTab(scalar) && !scalar.properties.isDefaultIgnorableCodePoint
            }
    }

    private static func hasTower(_ scalars: String.UnicodeScalarView) -> Bool {
        var count = 0
        for scalar in scalars {
            count = scalar.value >= 0x300 && isMark(scalar) ? count + 1 : 0
            if count > mostMarks { return true }
        }
        return false
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }
}
