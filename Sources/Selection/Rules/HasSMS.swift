package import LetterModel

/// The account already has a check step by SMS (a spoken SMS is one too).
///
/// Looked at by possession: the level of login that the user prefers plays no part.
package enum HasSMS: AccountRule {
    package static let reason = ExclusionReason.hasSMS

    package static func leavesOut(_ account: Account, in context: SelectionContext) -> Bool {
        account.sms.contains(.active)
    }
}
