import LetterModel

/// GRS-072: each signature is good, and its key is that of someone who may approve.
///
/// The signature is of the request beside it, in the namespace `postronde-approval@v1`. Its key stands in
/// `allowed_signers` of the trust folder, is not revoked, and is valid today and on the date of the letters (for an
/// example: on the date of the letters). Its owner has the role in `trust.yaml`, for this campaign, on those days.
///
/// What to do: the message says which of these fails. `ssh-keygen -Y verify` judges the signature too.
package struct SignaturesTrusted: LegalBasisCheck {
    package let code = "GRS-072"
    package let level = CheckLevel.error
    package let title = Wording(
        nl: "Handtekeningen kloppen en zijn van wie mag goedkeuren",
        en: "Signatures are good and of people who may approve"
    )

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        var findings: [CheckFinding] = []
        for role in ApprovalRole.allCases {
            if case .refused(let finding) = facts.approvals[role], !findings.contains(finding) {
                findings.append(finding)
            }
        }
        return .judged(findings)
    }
}
