import LetterModel

/// GRS-013: a provision allows the processing.
///
/// At least one item of `legalReferences` has the role `processing`: the provision that allows the data
/// to be used for the task. One provision may give both; it is then named twice.
///
/// What to do: add the provision, with its dates and the words that allow the processing.
package struct ProcessingReferencePresent: LegalBasisCheck {
    package let code = "GRS-013"
    package let level = CheckLevel.error
    package let title = Wording(nl: "Bepaling die de verwerking toestaat", en: "A provision that allows the processing")

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        .judged(record.findingIfNoReference(role: .processing))
    }
}
