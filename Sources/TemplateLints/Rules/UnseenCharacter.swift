package import LetterModel

/// A character stands in the text that nobody sees, such as a blank without width from a copied web page.
///
/// It breaks words in the wrong place, and it can hide a link or a number from who checks the text. Allowed are the soft
/// hyphen and the joiners of some scripts.
///
/// What to do: retype the word.
package struct UnseenCharacter: PassageLint {
    package let code = "unseen-character"
    package let level = Diagnostic.Level.error

    package init() {}

    package func findings(in passage: LintedPassage, _ subject: LintSubject) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var offset = 0
        for scalar in passage.text.unicodeScalars {
            let range = offset..<offset + String(scalar).utf8.count
            offset = range.upperBound
            guard !scalar.isASCII, Self.isUnseen(scalar) else { continue }
            let number = String(scalar.value, radix: 16, uppercase: true)
            findings.append(
                finding(
                    at: passage.place(of: range),
                    found: "A character stands here that nobody sees (U+\(number)).",
                    remedy: "Retype the word."
                )
            )
        }
        return findings
    }

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200C, 0x200D, 0xFE00...0xFE0F: false
        default: scalar.properties.isDefaultIgnorableCodePoint
        }
    }
}
