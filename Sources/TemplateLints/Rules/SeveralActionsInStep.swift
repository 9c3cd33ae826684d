package import LetterModel
import LetterTemplates
import PlainLanguage

/// A numbered step asks for more than one action.
///
/// Who follows steps with a telephone in the other hand does one thing, looks back, and does the next.
///
/// What to do: make a step of each action.
///
/// Example: `1. Open de app en vul uw code in.`
package struct SeveralActionsInStep: PassageLint {
    package let code = "several-actions"
    package let level = Diagnostic.Level.hint

    package init() {}

    package func findings(in passage: LintedPassage, _ subject: LintSubject) -> [Diagnostic] {
        guard passage.part == .item(isOrdered: true) else { return [] }
        let count = StepActions.count(in: passage.analysis)
        guard count > 1 else { return [] }
        return [
            finding(
                at: passage.place,
                found: "This step asks for \(count) actions.",
                expected: "one action in each step.",
                remedy: "Make a step of each action."
            )
        ]
    }
}
