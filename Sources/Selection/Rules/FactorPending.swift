package import LetterModel

/// An SMS tool or an app is being activated.
///
/// That person is already busy with what the letter asks, so the setting `pendingFactor` leaves him or
/// her out by default. A pending factor is no factor: with `pendingFactor: mail` the person is written to.
package enum FactorPending: AccountRule {
    package static let reason = ExclusionReason.factorPending

    package static func leavesOut(_ account: Account, in context: SelectionContext) -> Bool {
        context.settings.pendingFactor == .hold
            && (account.sms.contains(.pending) || account.app.contains(.pending))
    }
}
