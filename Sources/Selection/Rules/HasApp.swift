package import LetterModel

/// The account already has an active DigiD app.
///
/// Looked at by possession: the level of login that the user prefers plays no part.
package enum HasApp: AccountRule {
    package static let reason = ExclusionReason.hasApp

    package static func leavesOut(_ account: Account, in context: SelectionContext) -> Bool {
        account.app.contains(.active)
    }
}
