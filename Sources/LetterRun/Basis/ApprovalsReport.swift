import Campaign
import LegalBasis
package import LetterModel

/// Who approved a campaign and what changed since, for `basis verify`.
package struct ApprovalsReport: Sendable {
    /// Whether everyone who must approve has done so, over exactly what is there now.
    package let isComplete: Bool
    /// One paragraph a role.
    package let text: String

    /// Verifies every signature and compares what was signed with what is there.
    ///
    /// - Throws: ``RunFailure``: 77 without a readable record, 78 when the campaign is not in order.
    package static func verify(
        campaign path: String,
        trust: String?,
        asOf: CalendarDate?,
        surroundings: Surroundings
    ) throws(RunFailure) -> ApprovalsReport {
        let campaign = try CampaignOpening.open(path)
        guard campaign.approvalSubject != nil else {
            throw RunFailure(
                .notPermitted,
                "There is no readable record, so nothing can be approved. See 'postronde basis check'."
            )
        }
        let stand = campaign.trialFacts(asOf: asOf, operatorName: nil, trust: trust, surroundings).approvals
        let lines = ApprovalRole.allCases.flatMap { Self.lines($0, stand[$0]) }
        let outcome =
            stand.isComplete ? "All approvals are good, and about what is there now." : "Not approved as it is now."
        return ApprovalsReport(isComplete: stand.isComplete, text: (lines + ["", outcome]).joined(separator: "\n"))
    }

    private static func lines(_ role: ApprovalRole, _ state: ApprovalState) -> [String] {
        switch state {
        case .absent: ["STOP \(role.rawValue): no approval"]
        case .refused(let finding): ["STOP \(role.rawValue): \(finding.description(in: .english))"]
        case .signed(let approval) where approval.changes.isEmpty: ["  ok \(role.rawValue): \(signer(approval))"]
        case .signed(let approval):
            ["STOP \(role.rawValue): \(signer(approval)), over something else:"]
                + approval.changes.map { "       \($0.description(in: .english))" }
        }
    }

    private static func signer(_ approval: SignedApproval) -> String {
        """
        \(PrintableText.shown(approval.signer.name)), asked \(approval.requestedOn), \
        \(approval.keyType) \(approval.fingerprint)
        """
    }
}
