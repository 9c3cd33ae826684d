package import LetterModel
import PlainLanguage

/// A sentence chains several clauses, or puts one inside another.
///
/// What to do: one thought a sentence. Begin a new sentence where a new thought begins.
package struct ChainedSentence: PassageLint {
    package let code = "chained-clauses"
    package let level = Diagnostic.Level.hint

    package init() {}

    package func findings(in passage: LintedPassage, _ subject: LintSubject) -> [Diagnostic] {
        ChainedClauses.findings(in: passage.analysis).map { chain in
            finding(
                at: passage.place(of: chain.range),
                found: "This sentence chains several clauses: '\(passage.excerpt(chain.range))'",
                remedy: "Make a sentence of each thought."
            )
        }
    }
}
