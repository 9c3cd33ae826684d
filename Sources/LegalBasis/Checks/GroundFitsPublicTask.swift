import LetterModel

/// GRS-010: the record names a ground of the GDPR that fits an authority.
///
/// The key `gdprBasis` is `6.1.e` (a task in the public interest) or `6.1.c` (a legal obligation).
///
/// What to do: ask a lawyer which of the two it is, and name the provisions under `legalReferences`.
package struct GroundFitsPublicTask: LegalBasisCheck {
    package let code = "GRS-010"
    package let level = CheckLevel.error
    package let title = Wording(nl: "AVG-grondslag is 6.1.c of 6.1.e", en: "The ground of the GDPR is 6.1.c or 6.1.e")

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        if let basis = record.gdprBasis, [.legalObligation, .publicTask].contains(basis) { return .holds }
        let finding = CheckFinding(
            record.gdprBasis.map { Wording(nl: "De grondslag is \($0.rawValue).", en: "The ground is \($0.rawValue).") }
                ?? Wording(nl: "Er is geen grondslag genoemd (gdprBasis).", en: "No ground is named (gdprBasis)."),
            expected: Wording(nl: "6.1.c of 6.1.e.", en: "6.1.c or 6.1.e."),
            remedy: Wording(nl: "Laat een jurist de grondslag vaststellen.", en: "Have a lawyer establish the ground."),
            place: record.place("gdprBasis")
        )
        return .fails([finding])
    }
}
