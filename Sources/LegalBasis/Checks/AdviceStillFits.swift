import LetterModel

/// GRS-052: the record is still the one that the data protection officer advised on.
///
/// `dpia.advisedSha256` is the digest of the record at that time, without `dpia`, `coordination`, `version` and
/// `supersedes`, which change because of the advice. `postronde basis check` prints the present digest.
///
/// What to do: show the officer the change; when the advice stands, take over the digest.
package struct AdviceStillFits: LegalBasisCheck {
    package let code = "GRS-052"
    package let level = CheckLevel.warning
    package let title = Wording(
        nl: "Dossier niet veranderd sinds het advies",
        en: "The record has not changed since the advice"
    )

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        guard let assessment = record.impactAssessment else { return .unknown(.noAssessment) }
        // Without an advice there is nothing to compare; GRS-051 speaks then.
        guard assessment.required, assessment.adviceDate != nil else { return .holds }
        guard let advised = assessment.advisedSha256 else {
            return .unknown(
                Wording(
                    nl: "dpia.advisedSha256 zegt niet waarover het advies ging; nu is dat \(record.adviceDigest).",
                    en: "dpia.advisedSha256 does not say what the advice was about; now it is \(record.adviceDigest)."
                )
            )
        }
        guard ContentDigest(hex: advised) != record.adviceDigest else { return .holds }
        let finding = CheckFinding(
            Wording(nl: "Het dossier is veranderd sinds het advies.", en: "The record has changed since the advice."),
            expected: Wording("advisedSha256: \(record.adviceDigest)"),
            remedy: Wording(
                nl: "Leg de wijziging voor, en neem daarna deze waarde over.",
                en: "Show the change, then take over this value."
            ),
            place: record.place("dpia.advisedSha256")
        )
        return .fails([finding])
    }
}
