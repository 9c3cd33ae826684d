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
    package let title = "Er is een taak, direct of afgeleid"

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard let directness = record.directness else { return .unknown("directness is niet ingevuld.") }
        guard directness == .absent else { return .holds }
        let finding = CheckFinding(
            "Het dossier zegt dat er geen taak is (directness: none).",
            expected: "direct of derived.",
            remedy: "Bespreek met de opdrachtgever of deze brief kan.",
            place: record.place("directness")
        )
        return .fails([finding])
    }
}
