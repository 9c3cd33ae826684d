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
    package let title = Wording(
        nl: "Niet meer brieven dan het dossier toestaat",
        en: "No more letters than the record allows"
    )

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard let count = facts.selectedCount else {
            return .unknown(Wording(nl: "Er is nog niet geselecteerd.", en: "Nobody is selected yet."))
        }
        if count > record.maxLetters {
            let finding = CheckFinding(
                Wording(nl: "Er zijn \(count) personen geselecteerd.", en: "\(count) people are selected."),
                expected: Wording(nl: "hoogstens \(record.maxLetters).", en: "at most \(record.maxLetters)."),
                remedy: Wording(
                    nl: "Controleer de uittreksels en de selectie.",
                    en: "Check the extracts and the selection."
                ),
                place: record.place("maxLetters")
            )
            return .fails([finding])
        }
        guard let estimate = record.subjects.estimatedCount, count * 10 >= estimate * 11 else { return .holds }
        let finding = CheckFinding(
            Wording(
                nl: "Er zijn \(count) personen geselecteerd, 110 % of meer van de schatting.",
                en: "\(count) people are selected, 110 % of the estimate or more."
            ),
            expected: Wording(nl: "ongeveer \(estimate).", en: "about \(estimate)."),
            remedy: Wording(
                nl: "Controleer de uittreksels en de selectie.",
                en: "Check the extracts and the selection."
            ),
            place: record.place("subjects.estimatedCount"),
            level: .warning
        )
        return .fails([finding])
    }
}
