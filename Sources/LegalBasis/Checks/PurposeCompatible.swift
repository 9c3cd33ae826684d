import LetterModel

/// GRS-022: the purpose is that for which the data were collected, or is compatible with it.
///
/// When the code of `purpose` differs from that of `originalPurpose`, `compatibility` says `compatible`
/// (GDPR art. 5(1)(b) and 6(4)).
///
/// What to do: weigh the points of art. 6(4), and write the outcome and its reasons down.
package struct PurposeCompatible: LegalBasisCheck {
    package let code = "GRS-022"
    package let level = CheckLevel.error
    package let title = "Doel gelijk aan of verenigbaar met het oorspronkelijke doel"

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard let original = record.originalPurpose else { return .unknown("originalPurpose is niet ingevuld.") }
        guard original.code != record.purpose.code, record.compatibility?.outcome != .compatible else { return .holds }
        let finding = CheckFinding(
            "Het doel '\(record.purpose.code)' is een ander dan '\(original.code)', en "
                + (record.compatibility == nil
                    ? "de toets op verenigbaarheid ontbreekt." : "is er niet mee verenigbaar."),
            expected: "compatibility met 'outcome: compatible'.",
            remedy: "Toets de verenigbaarheid en leg die vast.",
            place: record.place("compatibility")
        )
        return .fails([finding])
    }
}
