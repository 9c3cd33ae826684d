/// The implementation limits of PDF/A-2 (ISO 19005-2, 6.1.13) that a letter could reach.
enum PDFLimits {
    /// The longest string, in bytes.
    static let stringBytes = 32_767
    /// The most indirect objects in a file.
    static let objects = 8_388_607
    /// The shortest and longest side of a page, in points.
    static let pageSide = 3...14_400

    /// Whether a text string is longer than a string may be; UTF-16 with its mark is the longest form.
    static func isTooLong(_ text: String) -> Bool {
        text.utf8.count > stringBytes / 2 - 1 && text.utf16.count > stringBytes / 2 - 1
    }
}

/// Language tags (BCP 47, RFC 5646).
enum LanguageTag {
    /// Whether a tag has the shape of RFC 5646, 2.1: a language of 2…8 letters, then subtags of 1…8
    /// letters and digits.
    static func isWellFormed(_ tag: String) -> Bool {
        let subtags = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let language = subtags.first, (2...8).contains(language.count), language.allSatisfy(isLetter) else {
            return false
        }
        return subtags.dropFirst().allSatisfy { subtag in
            (1...8).contains(subtag.count)
                && subtag.allSatisfy { isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
