package import LetterModel

/// The account is not in use: its status is anything but `active`.
///
/// A letter about logging in would mean nothing to someone whose account was never activated, was
/// suspended or has expired.
package enum AccountNotActive: AccountRule {
    package static let reason = ExclusionReason.accountNotActive

    package static func leavesOut(_ account: Account, in context: SelectionContext) -> Bool {
        account.status != .active
    }
}
