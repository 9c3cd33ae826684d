package import LetterModel

/// The person asked for no more letters of this kind: the number is on the suppression list.
package enum OptedOut: AccountRule {
    package static let reason = ExclusionReason.optedOut

    package static func leavesOut(_ account: Account, in context: SelectionContext) -> Bool {
        context.optedOut.contains(account.citizenServiceNumber)
    }
}
