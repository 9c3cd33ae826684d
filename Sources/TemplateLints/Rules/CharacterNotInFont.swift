package import LetterModel

/// The fonts of the letter lack a character of the text, so that it would be printed as an empty box.
///
/// What to do: replace the character, which often comes from a copied text, or choose a typeface that has it.
package struct CharacterNotInFont: PassageLint {
    package let code = "character-not-in-font"
    package let level = Diagnostic.Level.error

    package init() {}

    package func findings(in passage: LintedPassage, _ subject: LintSubject) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var offset = 0
        for scalar in passage.text.unicodeScalars {
            let range = offset..<offset + String(scalar).utf8.count
            offset = range.upperBound
            if scalar == "\n" || scalar.isASCII || subject.canShow(scalar) { continue }
            let number = String(scalar.value, radix: 16, uppercase: true)
            let name = "U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number
            findings.append(
                finding(
                    at: passage.place(of: range),
                    found: "The fonts of the letter lack '\(scalar)' (\(name)).",
                    remedy: "Replace the character, or choose another typeface in style.yaml."
                )
            )
        }
        return findings
    }
}
