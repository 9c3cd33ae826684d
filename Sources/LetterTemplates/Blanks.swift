extension Unicode.Scalar {
    /// White space, and what copied texts bring along without anyone seeing it: soft hyphens, blanks and
    /// joiners without width, and the byte order mark.
    var isBlankOrUnseen: Bool {
        switch value {
        case 0xAD, 0x180E, 0x200B...0x200D, 0x2060, 0xFEFF: true
        default: properties.isWhitespace
        }
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    func withoutOuterBlanks() -> String {
        let start = firstIndex { !$0.isWhitespace } ?? endIndex
        let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
        return String(self[start..<end])
    }
}
