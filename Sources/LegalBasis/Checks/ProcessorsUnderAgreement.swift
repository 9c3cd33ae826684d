import LetterModel

/// GRS-080: every processor works under an agreement.
///
/// Each item of `processors` has an `agreementRef` (GDPR art. 28(3)). The print house is one.
///
/// What to do: have the agreement signed, and name its reference.
package struct ProcessorsUnderAgreement: LegalBasisCheck {
    package let code = "GRS-080"
    package let level = CheckLevel.error
    package let title = "Verwerkersovereenkomst met elke verwerker"

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        .judged(
            record.processors.enumerated().filter { $1.agreementRef == nil }.map { index, processor in
                CheckFinding(
                    "Met '\(processor.name)' is geen verwerkersovereenkomst vastgelegd.",
                    expected: "agreementRef.",
                    remedy: "Sluit de overeenkomst en noem haar kenmerk.",
                    place: record.place("processors[\(index)]")
                )
            }
        )
    }
}
