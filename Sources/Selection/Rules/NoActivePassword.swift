package import LetterModel

/// There is no password that works: it is missing, not yet chosen, blocked or withdrawn.
package enum NoActivePassword: AccountRule {
    package static let reason = ExclusionReason.noActivePassword

    package static func leavesOut(_ account: Account, in context: SelectionContext) -> Bool {
        account.password != .active
    }
}
