import LetterModel

/// GRS-020: there is a task at all.
///
/// The key `directness` is `direct` (a law names the task) or `derived` (it follows from a wider task, see
/// GRS-021). With `none` there is nothing that the letter can rest on.
///
/// What to do: without a task no letter can be sent from here; take it up with the client.
package struct TaskExists: LegalBasisCheck {
    package let code = "GRS-020"
    package let level = CheckLevel.error
    package let title = Wording(nl: "Er is een taak, direct of afgeleid", en: "There is a task, direct or derived")

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard let directness = record.directness else {
            return .unknown(Wording(nl: "directness is niet ingevuld.", en: "directness is not filled in."))
        }
        guard directness == .absent else { return .holds }
        let finding = CheckFinding(
            Wording(
                nl: "Het dossier zegt dat er geen taak is (directness: none).",
                en: "The record says that there is no task (directness: none)."
            ),
            expected: Wording(nl: "direct of derived.", en: "direct or derived."),
            remedy: Wording(
                nl: "Bespreek met de opdrachtgever of deze brief kan.",
                en: "Discuss with the client whether this letter can be sent."
            ),
            place: record.place("directness")
        )
        return .fails([finding])
    }
}
