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
    static func isPlain(_ text: String) -> Bool {
        let bytes = text.utf8.span
        guard !bytes.isEmpty else { return true }
        let blank = UInt8(ascii: " ")
        if bytes[0] == blank || bytes[bytes.count - 1] == blank { return false }
        // Looked at to the end, many bytes at a time: U+0020…007E is nearly all there is.
        var highest: UInt8 = 0
        for index in bytes.indices { highest = max(highest, bytes[index] &- 0x20) }
        if highest < 0x5F { return true }
        for index in bytes.indices where !isPlain(bytes[index]) { return false }
        return true
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        // C2 leads the C1 controls and the no-break space, CC the combining marks and all that comes after them.
        byte >= 0x20 && byte != 0x7F && byte < 0xCC && byte != 0xC2
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
    var name: String { scalar.codePoint }
}
