package import LetterModel
import PlainLanguage

/// A sentence is in the passive voice, so that it does not say who does something.
///
/// What to do: name who does it. `Uw aanvraag wordt behandeld` becomes `Wij behandelen uw aanvraag`.
package struct PassiveSentence: PassageLint {
    package let code = "passive-voice"
    package let level = Diagnostic.Level.hint

    package init() {}

    package func findings(in passage: LintedPassage, _ subject: LintSubject) -> [Diagnostic] {
        PassiveVoice.findings(in: passage.analysis).map { passive in
            finding(
                at: passage.place(of: passive.range),
                found: "'\(passive.found)' is in the passive voice.",
                remedy: "Say who does it: wij, u, de gemeente."
            )
        }
    }
}
