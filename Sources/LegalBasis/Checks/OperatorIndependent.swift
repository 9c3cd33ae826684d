import LetterModel

/// GRS-073: who makes the letters did not approve them.
///
/// The operator of the run (`--operator`, else the login name) is none of the people whose signature counts, under
/// none of the names that `trust.yaml` gives them.
///
/// What to do: let someone else start the run.
package struct OperatorIndependent: LegalBasisCheck {
    package let code = "GRS-073"
    package let level = CheckLevel.error
    package let title = Wording(
        nl: "Wie de brieven maakt, heeft ze niet goedgekeurd",
        en: "Whoever makes the letters did not approve them"
    )

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard !PersonName(facts.operatorName).isEmpty else {
            return .unknown(
                Wording(nl: "Wie de brieven maakt, is niet bekend.", en: "Who makes the letters is not known.")
            )
        }
        return .judged(
            facts.approvals.signed.filter { facts.approvals.isPerson($0.signer, facts.operatorName) }.map { approval in
                CheckFinding(
                    Wording(
                        nl: "Wie deze verzending uitvoert, gaf zelf akkoord als \(approval.role.wording.nl).",
                        en: "Whoever makes this run approved it as \(approval.role.wording.en)."
                    ),
                    remedy: Wording(
                        nl: "Laat iemand anders de brieven maken.",
                        en: "Let someone else make the letters."
                    ),
                    place: approval.place
                )
            }
        )
    }
}
