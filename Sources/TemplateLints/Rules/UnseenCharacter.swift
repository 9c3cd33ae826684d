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

    package init() {}

    package func findings(in passage: LintedPassage, _ subject: LintSubject) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var offset = 0
        var before: Unicode.Scalar?
        let hidesAddress = Self.hidesAddress(passage.text)
        for scalar in passage.text.unicodeScalars {
            let range = offset..<offset + String(scalar).utf8.count
            (offset, before) = (range.upperBound, Self.isUnseen(scalar) ? before : scalar)
            guard !scalar.isASCII, Self.isUnseen(scalar) else { continue }
            if Self.hasUse(scalar, behind: before), !(hidesAddress && scalar == "\u{AD}") { continue }
            let number = String(scalar.value, radix: 16, uppercase: true)
            findings.append(
                finding(
                    at: passage.place(of: range),
                    found:
                        "A character stands here that nobody sees (U+\(String(repeating: "0", count: max(0, 4 - number.count)))\(number)).",
                    remedy: "Retype the word."
                )
            )
        }
        return findings
    }

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isDefaultIgnorableCodePoint
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
        return plain.contains(/(?i)https?:|mailto:|www\./)
    }
}
