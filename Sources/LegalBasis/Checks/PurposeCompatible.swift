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
    package let title = Wording(
        nl: "Doel gelijk aan of verenigbaar met het oorspronkelijke doel",
        en: "The purpose is the original one, or compatible with it"
    )

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard let original = record.originalPurpose else {
            return .unknown(Wording(nl: "originalPurpose is niet ingevuld.", en: "originalPurpose is not filled in."))
        }
        guard original.code != record.purpose.code, record.compatibility?.outcome != .compatible else { return .holds }
        let finding = CheckFinding(
            found(record.purpose.code, original.code, isTested: record.compatibility != nil),
            expected: Wording(
                nl: "compatibility met 'outcome: compatible'.",
                en: "compatibility with 'outcome: compatible'."
            ),
            remedy: Wording(
                nl: "Toets de verenigbaarheid en leg die vast.",
                en: "Test the compatibility and record it."
            ),
            place: record.place("compatibility")
        )
        return .fails([finding])
    }

    private func found(_ code: String, _ original: String, isTested: Bool) -> Wording {
        isTested
            ? Wording(
                nl: "Het doel '\(code)' is een ander dan '\(original)', en is er niet mee verenigbaar.",
                en: "The purpose '\(code)' is another than '\(original)', and is not compatible with it."
            )
            : Wording(
                nl: "Het doel '\(code)' is een ander dan '\(original)', en de toets op verenigbaarheid ontbreekt.",
                en: "The purpose '\(code)' is another than '\(original)', and the compatibility was not tested."
            )
    }
}
