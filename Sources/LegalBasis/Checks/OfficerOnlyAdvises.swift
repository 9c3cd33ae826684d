import LetterModel

/// GRS-074: the data protection officer did not approve.
///
/// Who holds that role in `trust.yaml` signs no approval: the officer advises and watches, independently (GDPR art.
/// 38(3) and (6), 39). The advice stands in the record under `dpia`. A file `approvals/dataProtectionOfficer.txt`
/// fails too.
///
/// What to do: record the advice, and let someone else approve.
package struct OfficerOnlyAdvises: LegalBasisCheck {
    package let code = "GRS-074"
    package let level = CheckLevel.error
    package let title = Wording(
        nl: "Functionaris gegevensbescherming adviseert en keurt niet goed",
        en: "The data protection officer advises and does not approve"
    )

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        let signed = facts.approvals.signed.filter { $0.signer.roles.contains(.dataProtectionOfficer) }
        let named = facts.approvals.otherNames.filter {
            $0.hasPrefix(TrustedPerson.Role.dataProtectionOfficer.rawValue)
        }
        return .judged(signed.map { finding($0.role.wording, $0.place) } + named.prefix(1).map(finding(file:)))
    }

    private func finding(_ role: Wording, _ place: SourcePlace) -> CheckFinding {
        CheckFinding(
            Wording(
                nl: "De functionaris voor gegevensbescherming gaf akkoord als \(role.nl).",
                en: "The data protection officer approved as \(role.en)."
            ),
            remedy: remedy,
            place: place
        )
    }

    private func finding(file name: String) -> CheckFinding {
        CheckFinding(
            Wording(
                nl: "Er ligt een akkoord van de functionaris voor gegevensbescherming.",
                en: "There is an approval of the data protection officer."
            ),
            remedy: remedy,
            place: SourcePlace(file: "approvals/\(name)")
        )
    }

    private var remedy: Wording {
        Wording(
            nl: "Leg het advies vast onder dpia, en laat iemand anders goedkeuren.",
            en: "Record the advice under dpia, and have someone else approve."
        )
    }
}
