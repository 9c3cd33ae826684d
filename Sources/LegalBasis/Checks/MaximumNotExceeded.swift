import LetterModel

/// GRS-035: no more people were selected than the record allows.
///
/// The number selected is at most `maxLetters`. From 110 % of `subjects.estimatedCount` on it is a warning: the
/// selection may be wider than the approvers thought.
///
/// What to do: look at the funnel in the report first; a wrong extract is more likely than more people.
package struct MaximumNotExceeded: LegalBasisCheck {
    package let code = "GRS-035"
    package let level = CheckLevel.error
    package let title = "Niet meer brieven dan het dossier toestaat"

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard let count = facts.selectedCount else { return .unknown("Er is nog niet geselecteerd.") }
        if count > record.maxLetters {
            let finding = CheckFinding(
                "Er zijn \(count) personen geselecteerd.",
                expected: "hoogstens \(record.maxLetters).",
                remedy: "Controleer de uittreksels en de selectie.",
                place: record.place("maxLetters")
            )
            return .fails([finding])
        }
        guard let estimate = record.subjects.estimatedCount, count * 10 >= estimate * 11 else { return .holds }
        let finding = CheckFinding(
            "Er zijn \(count) personen geselecteerd, 110 % of meer van de schatting.",
            expected: "ongeveer \(estimate).",
            remedy: "Controleer de uittreksels en de selectie.",
            place: record.place("subjects.estimatedCount"),
            level: .warning
        )
        return .fails([finding])
    }
}
