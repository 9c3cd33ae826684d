package import LetterModel
import PlainLanguage

/// A sentence denies twice, so that the reader has to turn it round.
///
/// What to do: say it without denying. `Dat is niet ongebruikelijk` becomes `Dat gebeurt vaak`.
package struct DoubleNegative: PassageLint {
    package let code = "double-negation"
    package let level = Diagnostic.Level.hint

    package init() {}

    package func findings(in passage: LintedPassage, _ subject: LintSubject) -> [Diagnostic] {
        DoubleNegation.findings(in: passage.analysis).map { negation in
            finding(
                at: passage.place(of: negation.range),
                found: "'\(negation.found)' denies twice.",
                remedy: "Say it without denying."
            )
        }
    }
}
