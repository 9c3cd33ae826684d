import LetterModel

/// GRS-061: the letter names the right to object.
///
/// With the ground `6.1.e` people may object (GDPR art. 21), and must be told so: `information.objectionRight` is
/// `true`.
///
/// What to do: name the right in the privacy block, then set the key.
package struct ObjectionRightMentioned: LegalBasisCheck {
    package let code = "GRS-061"
    package let level = CheckLevel.warning
    package let title = Wording(
        nl: "Recht van bezwaar genoemd bij grondslag 6.1.e",
        en: "The right to object is mentioned with ground 6.1.e"
    )

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard let basis = record.gdprBasis else {
            return .unknown(Wording(nl: "Er is geen grondslag genoemd.", en: "No ground is named."))
        }
        guard basis == .publicTask, record.information?.objectionRight != true else { return .holds }
        let finding = CheckFinding(
            Wording(nl: "Het recht van bezwaar wordt niet genoemd.", en: "The right to object is not mentioned."),
            expected: Wording(
                nl: "information met 'objectionRight: true'.",
                en: "information with 'objectionRight: true'."
            ),
            remedy: Wording(
                nl: "Noem het recht in het blok over privacy.",
                en: "Mention the right in the block on privacy."
            ),
            place: record.place("information.objectionRight")
        )
        return .fails([finding])
    }
}
