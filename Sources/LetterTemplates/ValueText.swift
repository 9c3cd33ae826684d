import LetterModel

/// What a value may bring into a letter: text, and nothing that acts on other text.
enum ValueText {
    /// The text of a value as it is printed, or the character for which it is refused.
    ///
    /// Blanks at both ends go, those without width too, so that a value in which nothing is seen is
    /// empty; tabs and line ends become one space. Control characters, characters that turn the reading
    /// direction, invisible tags, non-characters, and combining marks without a letter are refused.
    static func cleaned(_ text: String) -> Result<String, RefusedCharacter> {
        isPlain(text) ? .success(text) : cleanedByScalars(text)
    }

    /// Printable ASCII and letters below U+0300 without blanks at its ends: nearly every value.
    private static func isPlain(_ text: String) -> Bool {
        var previous = UInt8(ascii: " ")
        var isFirst = true
        for byte in text.utf8 {
            // C2 leads the C1 controls and the no-break space, CC the combining marks and all that comes after them.
            if byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte >= 0xCC { return false }
            if isFirst, byte == UInt8(ascii: " ") { return false }
            (previous, isFirst) = (byte, false)
        }
        return isFirst || previous != UInt8(ascii: " ")
    }

    private static func cleanedByScalars(_ text: String) -> Result<String, RefusedCharacter> {
        var kept = String.UnicodeScalarView()
        var isAfterLineEnd = false
        for scalar in text.unicodeScalars {
            let isLineEnd = PrintableText.isLineEndOrTab(scalar)
            if !isLineEnd, PrintableText.isRefused(scalar) { return .failure(RefusedCharacter(scalar: scalar)) }
            if !(isLineEnd && isAfterLineEnd) { kept.append(isLineEnd ? " " : scalar) }
            isAfterLineEnd = isLineEnd
        }
        let start = kept.firstIndex { !$0.isBlankOrUnseen } ?? kept.endIndex
        let end = kept.lastIndex { !$0.isBlankOrUnseen }.map { kept.index(after: $0) } ?? start
        let text = kept[start..<end]
        if let mark = PrintableText.loneMark(in: text) { return .failure(RefusedCharacter(scalar: mark)) }
        return .success(String(text))
    }
}

/// A character for which a value was refused; the value itself is not kept.
struct RefusedCharacter: Error, Hashable {
    let scalar: Unicode.Scalar

    /// `U+202E`.
    var name: String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
