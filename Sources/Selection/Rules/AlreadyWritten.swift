package import LetterModel

/// Another sealed run of this campaign and round already holds a letter for the person.
///
/// A run never leaves out its own letters when it is resumed.
package enum AlreadyWritten: AccountRule {
    package static let reason = ExclusionReason.alreadyWritten

    package static func leavesOut(_ account: Account, in context: SelectionContext) -> Bool {
        context.isAlreadyWritten(account.citizenServiceNumber)
    }
}
