import LetterModel

/// GRS-070: everyone who must approve has approved, and they are different people.
///
/// The folder `approvals/` of the campaign holds a signed request for each of the roles `client`, `legal` and
/// `communication`. Nobody signs in two of them: not under two names, and not with one key.
///
/// What to do: `postronde basis request CAMPAIGN` writes the requests; each signer reads his own and signs it with
/// `ssh-keygen -Y sign -n postronde-approval@v1`.
package struct RolesApproved: LegalBasisCheck {
    package let code = "GRS-070"
    package let level = CheckLevel.error
    package let title = Wording(
        nl: "Akkoord van iedere rol, elk van een ander",
        en: "Approved in each role, each by someone else"
    )

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        .judged(absent(facts.approvals) + doubles(facts.approvals.signed))
    }

    private func absent(_ approvals: ApprovalStand) -> [CheckFinding] {
        let roles = ApprovalRole.allCases.filter { approvals[$0] == .absent }
        guard !roles.isEmpty else { return [] }
        return [
            CheckFinding(
                Wording(
                    nl: "Geen akkoord van: \(roles.names(.dutch)).",
                    en: "Not approved by: \(roles.names(.english))."
                ),
                remedy: Wording(
                    nl: "Vraag het met 'postronde basis request' en laat het ondertekenen.",
                    en: "Ask for it with 'postronde basis request', and have it signed."
                ),
                place: SourcePlace(file: "approvals/\(ApprovalPayload.signatureName(of: roles[0]))")
            )
        ]
    }

    private func doubles(_ signed: [SignedApproval]) -> [CheckFinding] {
        signed.enumerated().flatMap { index, later in
            signed[..<index].filter { $0.isBySameSigner(as: later) }.map { earlier in
                CheckFinding(
                    Wording(
                        nl:
                            "Dezelfde persoon gaf akkoord als \(earlier.role.wording.nl) en als \(later.role.wording.nl).",
                        en: "The same person approved as \(earlier.role.wording.en) and as \(later.role.wording.en)."
                    ),
                    expected: Wording(nl: "twee verschillende mensen.", en: "two different people."),
                    remedy: Wording(nl: "Laat iemand anders ondertekenen.", en: "Have someone else sign."),
                    place: later.place
                )
            }
        }
    }
}

extension [ApprovalRole] {
    /// The roles in words, parted by commas.
    func names(_ language: LetterLanguage) -> String {
        map { $0.wording[language] }.joined(separator: ", ")
    }
}

extension SignedApproval {
    /// Where the signature stands.
    var place: SourcePlace { SourcePlace(file: "approvals/\(ApprovalPayload.signatureName(of: role))") }

    fileprivate func isBySameSigner(as other: SignedApproval) -> Bool {
        fingerprint == other.fingerprint || !signer.names.isDisjoint(with: other.signer.names)
    }
}
