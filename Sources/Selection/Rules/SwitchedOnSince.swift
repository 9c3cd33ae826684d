package import LetterModel

/// The person switched on a factor after the account extract was made, says the delta file.
package enum SwitchedOnSince: AccountRule {
    package static let reason = ExclusionReason.switchedOnSince

    package static func leavesOut(_ account: Account, in context: SelectionContext) -> Bool {
        context.switchedOnSince.contains(account.citizenServiceNumber)
    }
}
