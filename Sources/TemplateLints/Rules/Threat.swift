package import LetterModel
import PlainLanguage

/// The text threatens: with a fine, with loss, with a date after which something is taken away.
///
/// Such words are marks of false letters, and they frighten people whom the letter should help.
///
/// What to do: say what the reader can do and what it brings. What stops working may be said once, calmly and without a
/// threat: `Zonder die controle kunt u bij steeds meer organisaties niet meer inloggen.`
///
/// Example: `Doet u niets? Dan wordt uw DigiD geblokkeerd.`
package struct Threat: PassageLint {
    package let code = "threat"
    package let level = Diagnostic.Level.error
    package let mayBeAllowed = true

    package init() {}

    package func findings(in passage: LintedPassage, _ subject: LintSubject) -> [Diagnostic] {
        let threats = ThreatWords.findings(in: passage.analysis)
        // A sentence threatens once, with however many words.
        let firsts = passage.analysis.sentences.compactMap { sentence in
            threats.first { sentence.range.contains($0.range.lowerBound) }
        }
        return firsts.map { threat in
            finding(
                at: passage.place(of: threat.range),
                found: "'\(threat.found)' reads as a threat.",
                remedy: "Say what the reader can do, and what it brings."
            )
        }
    }
}
