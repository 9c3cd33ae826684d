extension Unicode.Scalar {
    /// A line end of the text; the line separators of Unicode count as one.
    var isLineEnd: Bool { self == "\n" || self == "\u{2028}" || self == "\u{2029}" || self == "\u{85}" }

    /// White space inside a line.
    var isBlank: Bool {
        isASCII
            ? (self == " " || self == "\t" || self == "\r" || self == "\u{B}" || self == "\u{C}")
            : properties.isWhitespace && !isLineEnd
    }

    var isDigit: Bool { isASCII ? ("0"..."9").contains(self) : properties.generalCategory == .decimalNumber }

    var isLetter: Bool {
        isASCII ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) : properties.isAlphabetic
    }

    var isSmallLetter: Bool { isASCII ? ("a"..."z").contains(self) : properties.isLowercase }

    var isCapital: Bool { isASCII ? ("A"..."Z").contains(self) : properties.isUppercase }

    /// A letter, a digit, or an accent that belongs to the letter before it.
    var isWordPart: Bool {
        if isASCII { return isLetter || isDigit }
        return isLetter || isDigit || properties.generalCategory == .nonspacingMark
    }

    var isApostrophe: Bool { self == "'" || self == "’" }

    var isHyphen: Bool { self == "-" || self == "\u{2010}" || self == "\u{2011}" }

    /// Shows nothing and does not part a word: soft hyphen, joiners.
    var isInvisibleJoiner: Bool {
        self == "\u{AD}" || self == "\u{200C}" || self == "\u{200D}" || self == "\u{2060}" || self == "\u{FEFF}"
    }

    /// Ends a sentence, when what stands around it agrees.
    var isTerminator: Bool { self == "." || self == "!" || self == "?" || self == "…" || self == "؟" || self == "。" }

    /// A quote or bracket that may stand between the end of a sentence and the blank after it.
    var isCloser: Bool { ")]}\"”’'»›“".unicodeScalars.contains(self) }

    /// A quote, bracket or dash that may stand before the first letter of a sentence.
    var isOpener: Bool { "([{\"“‘'„«‹–—-*".unicodeScalars.contains(self) }
}
