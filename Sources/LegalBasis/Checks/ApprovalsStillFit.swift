import LetterModel

/// GRS-071: what was approved is what is there now.
///
/// The program builds each request again from the files as they are, and compares it with what was signed. A changed
/// comma in a letter, another rule of the selection, another telephone number or another record makes the approval
/// void. Each difference is named with its line.
///
/// What to do: put the change back; or ask for the approvals again, so that everyone sees what changed.
package struct ApprovalsStillFit: LegalBasisCheck {
    package let code = "GRS-071"
    package let level = CheckLevel.error
    package let title = Wording(
        nl: "Akkoord is gegeven op wat er nu ligt",
        en: "What was approved is what is there now"
    )

    package init() {}

    package func outcome(_ record: LegalBasisRecord, _ facts: LegalFacts) -> CheckOutcome {
        var roles: [CheckFinding: [ApprovalRole]] = [:]
        var order: [CheckFinding] = []
        for approval in facts.approvals.signed {
            for change in approval.changes {
                if roles[change] == nil { order.append(change) }
                roles[change, default: []].append(approval.role)
            }
        }
        return .judged(order.map { finding($0, voidFor: roles[$0] ?? []) })
    }

    private func finding(_ change: CheckFinding, voidFor roles: [ApprovalRole]) -> CheckFinding {
        var finding = change
        finding.remedy = Wording(
            nl: "Het akkoord vervalt (\(roles.names(.dutch))). Zet het terug, of vraag opnieuw akkoord.",
            en: "The approval is void (\(roles.names(.english))). Put it back, or ask for approval again."
        )
        return finding
    }
}
