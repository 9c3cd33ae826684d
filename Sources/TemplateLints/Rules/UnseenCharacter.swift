package import LetterModel

/// A character stands in the text that nobody sees, such as a blank without width from a copied web page.
///
/// It breaks words in the wrong place, and it can hide a link or a number from who checks the text. Allowed are the soft
/// hyphen between letters of a word that is no address, and the joiners of scripts and pictures that need them.
///
/// What to do: retype the word.
package struct UnseenCharacter: PassageLint {
    package let code = "unseen-character"
    package let level = Diagnostic.Level.error

    private static let address = TextPattern(/(?i)https?:|mailto:|www\./)

    package init() {}

    package func findings(in passage: LintedPassage, _ subject: LintSubject) -> [Diagnostic] {
        let hidesAddress = Self.hidesAddress(passage.text)
        return passage.unusualScalars.filter { scalar, range in
            guard scalar.properties.isDefaultIgnorableCodePoint else { return false }
            let isSoftHyphenInAddress = hidesAddress && scalar == "\u{AD}"
            return isSoftHyphenInAddress || !Self.hasUse(scalar, behind: Self.seenCharacter(before: range, in: passage))
        }
        .map { scalar, range in
            finding(
                at: passage.place(of: range),
                found: "A character stands here that nobody sees (\(scalar.codePoint)).",
                remedy: "Retype the word."
            )
        }
    }

    /// The character that is seen before a stretch; marks and joiners between them are few.
    private static func seenCharacter(before range: Range<Int>, in passage: LintedPassage) -> Unicode.Scalar? {
        passage.slice(0..<range.lowerBound).unicodeScalars.suffix(4)
            .last { !$0.properties.isDefaultIgnorableCodePoint }
    }

    /// Whether a script, a picture or the end of a line may need the character where it stands.
    private static func hasUse(_ scalar: Unicode.Scalar, behind before: Unicode.Scalar?) -> Bool {
        switch scalar.value {
        case 0xAD: before?.properties.isAlphabetic == true
        case 0x200C, 0x200D, 0xFE00...0xFE0F: before.map { $0.value >= 0x300 } ?? false
        default: false
        }
    }

    /// Whether a word without its soft hyphens is an address or a number.
    private static func hidesAddress(_ text: String) -> Bool {
        guard text.unicodeScalars.contains("\u{AD}") else { return false }
        let plain = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{AD}" }))
        return plain.contains(address.regex)
    }
}
