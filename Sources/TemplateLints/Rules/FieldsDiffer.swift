package import LetterModel
import LetterTemplates

/// Letters for the same people do not use the same fields and central variables in each language.
///
/// A telephone number or web address that stands in one language only is most often forgotten in the other.
///
/// What to do: use the same fields; a text that a language does not need can stay away with a condition on `taal`.
package struct FieldsDiffer: TemplateLint {
    package let code = "fields-differ"
    package let level = Diagnostic.Level.error
    package let mayBeAllowed = true

    package init() {}

    package func findings(in subject: LintSubject) -> [Diagnostic] {
        guard subject.isWhole else { return [] }
        return LanguagePair.all(in: subject.letters).flatMap { pair in
            lacking(in: pair.letter, of: pair.dutch) + lacking(in: pair.dutch, of: pair.letter)
        }
    }

    private func lacking(in letter: LintedLetter, of other: LintedLetter) -> [Diagnostic] {
        let names = Set(letter.template.fieldUses.map(\.canonicalName))
        // A name that does not exist is told once, as what it is.
        let known = other.template.fieldUses.filter { $0.standing == .needed || $0.standing == .mayLack }
        return known.filter { !names.contains($0.canonicalName) }.map { use in
            finding(
                at: letter.place,
                found: "The letter does not use ((\(use.name))), and \(other.template.path) does (\(use.place)).",
                remedy: "Use it here too, or in neither."
            )
        }
    }
}
