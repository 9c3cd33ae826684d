/// What becomes of a value in a letter, told by a second hand: the documented rule of `docs/templates.md`.
package enum ExpectedValue {
    /// The text as it is printed; `nil` when the value is refused.
    ///
    /// Ends of lines and tabs become one blank where they stand together, blanks at the ends go, and a value
    /// with a control, a mark that turns the text, a tag, a lost letter, a noncharacter or a combining mark
    /// without a letter is refused.
    package static func printed(_ value: String) -> String? {
        let ends: Set<Unicode.Scalar> = ["\t", "\n", "\u{B}", "\u{C}", "\r", "\u{85}", "\u{2028}", "\u{2029}"]
        let parts = value.unicodeScalars.split(omittingEmptySubsequences: true) { ends.contains($0) }
        let texts = parts.map { part in String(String.UnicodeScalarView(part)) }
        guard texts.allSatisfy({ $0.unicodeScalars.allSatisfy(isText) }) else { return nil }
        let startsWithEnd = value.unicodeScalars.first.map { ends.contains($0) } ?? false
        let joined = (startsWithEnd ? [""] + texts : texts).joined(separator: " ")
        let text = trimmed(joined)
        return hasLoneMark(text) ? nil : text
    }

    private static func hasLoneMark(_ text: String) -> Bool {
        let words = text.unicodeScalars.split { $0.properties.isWhitespace }
        let marks: Set<Unicode.GeneralCategory> = [.nonspacingMark, .spacingMark, .enclosingMark]
        return words.contains { marks.contains($0.first?.properties.generalCategory ?? .control) }
    }

    private static func isText(_ scalar: Unicode.Scalar) -> Bool {
        let isTag = (0xE0000...0xE007F).contains(scalar.value)
        let turns = scalar.properties.isBidiControl || (0x206A...0x206F).contains(scalar.value)
        let isMark = scalar == "\u{FEFF}" || (0xFFF9...0xFFFD).contains(scalar.value)
        let isNone = scalar.properties.isNoncharacterCodePoint || scalar.properties.generalCategory == .control
        return !isTag && !turns && !isMark && !isNone
    }

    private static func trimmed(_ text: String) -> String {
        let unseen: Set<Unicode.Scalar> = ["\u{AD}", "\u{180E}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}"]
        let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace || unseen.contains(scalar) }
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
        while let last = scalars.last, isBlank(last) { scalars.removeLast() }
        return String(String.UnicodeScalarView(scalars))
    }
}
