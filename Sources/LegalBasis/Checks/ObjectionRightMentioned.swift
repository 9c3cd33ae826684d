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
    package let title = "Recht van bezwaar genoemd bij grondslag 6.1.e"

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard let basis = record.gdprBasis else { return .unknown("Er is geen grondslag genoemd.") }
        guard basis == .publicTask, record.information?.objectionRight != true else { return .holds }
        let finding = CheckFinding(
            "Het recht van bezwaar wordt niet genoemd.",
            expected: "information met 'objectionRight: true'.",
            remedy: "Noem het recht in het blok over privacy.",
            place: record.place("information.objectionRight")
        )
        return .fails([finding])
    }
}
