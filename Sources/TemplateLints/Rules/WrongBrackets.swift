package import LetterModel
import LetterTemplates

/// The name of a field stands in brackets that make no placeholder of it, so that the reader gets the name and not the
/// value.
///
/// What to do: two round brackets on each side, `((telefoon))`.
///
/// Example: `Bel {{telefoon}}`, `Bel (telefoon))`
package struct WrongBrackets: PassageLint {
    package let code = "wrong-brackets"
    package let level = Diagnostic.Level.warning

    private static let patterns = [
        TextPattern(/\{\{?[^{}()\n]{1,60}\}\}?/),
        TextPattern(/\[\[?[^\[\]()\n]{1,60}\]\]?/),
        TextPattern(/\({1,2}[^()\n]{1,60}\){1,2}/),
    ]

    package init() {}

    package func findings(in passage: LintedPassage, _ subject: LintSubject) -> [Diagnostic] {
        Self.patterns.flatMap { passage.ranges(of: $0) }.filter(passage.isWhollyTyped).compactMap { range in
            let written = passage.slice(range)
            let name = FieldName.canonical(written.filter { !"{}[]()".contains($0) })
            guard subject.fieldNames.contains(name) else { return nil }
            return finding(
                at: passage.place(of: range),
                found: "Found '\(passage.excerpt(range))', which prints the name of a field and not its value.",
                remedy: "Write two round brackets on each side: ((telefoon))."
            )
        }
    }
}
