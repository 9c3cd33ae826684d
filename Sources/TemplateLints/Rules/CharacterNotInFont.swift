package import LetterModel

/// The fonts of the letter lack a character of the text, so that it would be printed as an empty box.
///
/// What to do: replace the character, which often comes from a copied text, or choose a typeface that has it.
package struct CharacterNotInFont: PassageLint {
    package let code = "character-not-in-font"
    package let level = Diagnostic.Level.error

    package init() {}

    package func findings(in passage: LintedPassage, _ subject: LintSubject) -> [Diagnostic] {
        passage.unusualScalars.filter { !subject.canShow($0.scalar) }.map { scalar, range in
            finding(
                at: passage.place(of: range),
                found: "The fonts of the letter lack '\(scalar)' (\(scalar.codePoint)).",
                remedy: "Replace the character, or choose another typeface in style.yaml."
            )
        }
    }
}
