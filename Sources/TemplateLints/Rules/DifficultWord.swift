package import LetterModel
import PlainLanguage

/// A word is difficult or official, and a simpler one exists.
///
/// What to do: choose one of the words that the message offers, or say it in another way.
///
/// Example: `Wij verzoeken u middels deze brief …`
package struct DifficultWord: PassageLint {
    package let code = "difficult-word"
    package let level = Diagnostic.Level.hint

    package init() {}

    package func findings(in passage: LintedPassage, _ subject: LintSubject) -> [Diagnostic] {
        DifficultWords.findings(in: passage.analysis).filter { passage.isTyped($0.range) }.map { word in
            finding(
                at: passage.place(of: word.range),
                found: "'\(word.found)' is a difficult word.",
                remedy: word.advice.map { "Simpler: \($0)." } ?? "Say it in simpler words."
            )
        }
    }
}
