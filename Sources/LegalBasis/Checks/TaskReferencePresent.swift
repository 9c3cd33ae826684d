import LetterModel

/// GRS-012: a provision gives the task.
///
/// At least one item of `legalReferences` has the role `task`: the provision that charges the controller
/// with what the letter is for.
///
/// What to do: add the provision, with its dates and the words that give the task.
package struct TaskReferencePresent: LegalBasisCheck {
    package let code = "GRS-012"
    package let level = CheckLevel.error
    package let title = Wording(nl: "Bepaling die de taak geeft", en: "A provision that gives the task")

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        .judged(record.findingIfNoReference(role: .task))
    }
}
