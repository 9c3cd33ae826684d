import LetterModel

/// GRS-080: every processor works under an agreement.
///
/// Each item of `processors` has an `agreementRef` (GDPR art. 28(3)). The print house is one.
///
/// What to do: have the agreement signed, and name its reference.
package struct ProcessorsUnderAgreement: LegalBasisCheck {
    package let code = "GRS-080"
    package let level = CheckLevel.error
    package let title = Wording(
        nl: "Verwerkersovereenkomst met elke verwerker",
        en: "An agreement with every processor"
    )

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        .judged(
            record.processors.enumerated().filter { $1.agreementRef == nil }.map { index, processor in
                CheckFinding(
                    Wording(
                        nl: "Met '\(processor.name)' is geen verwerkersovereenkomst vastgelegd.",
                        en: "No agreement is recorded with '\(processor.name)'."
                    ),
                    expected: Wording("agreementRef."),
                    remedy: Wording(
                        nl: "Sluit de overeenkomst en noem haar kenmerk.",
                        en: "Conclude the agreement and name its reference."
                    ),
                    place: record.place("processors[\(index)]")
                )
            }
        )
    }
}
