import LetterModel

/// GRS-011: the ground is not consent and not a legitimate interest.
///
/// An authority cannot rest a public task on `6.1.f` (GDPR art. 6(1), last sentence), and the people who
/// are written to never gave consent (`6.1.a`).
///
/// What to do: see GRS-010. When there is no public task at all, this letter has no legal basis.
package struct GroundIsNotConsentOrInterest: LegalBasisCheck {
    package let code = "GRS-011"
    package let level = CheckLevel.error
    package let title = Wording(
        nl: "Geen toestemming of gerechtvaardigd belang bij een publieke taak",
        en: "No consent or legitimate interest for a public task"
    )

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard let basis = record.gdprBasis else {
            return .unknown(Wording(nl: "Er is geen grondslag genoemd.", en: "No ground is named."))
        }
        guard basis == .consent || basis == .legitimateInterests else { return .holds }
        let finding = CheckFinding(
            Wording(
                nl: "De grondslag is \(basis.rawValue); daarop kan een publieke taak niet rusten.",
                en: "The ground is \(basis.rawValue), on which a public task cannot rest."
            ),
            expected: Wording(nl: "6.1.c of 6.1.e.", en: "6.1.c or 6.1.e."),
            remedy: Wording(nl: "Laat een jurist de grondslag vaststellen.", en: "Have a lawyer establish the ground."),
            place: record.place("gdprBasis")
        )
        return .fails([finding])
    }
}
