package import LetterModel

/// Who gets a letter, and the reason for everyone who does not.
package struct Selection: Sendable {
    /// The people who get a letter.
    package private(set) var recipients: RecipientTable
    /// Who would get one but for the group that is held out, in ascending order.
    package let heldOut: [CitizenServiceNumber]
    /// Every account and every person record, counted once.
    package private(set) var funnel: SelectionFunnel

    init(recipients: RecipientTable, heldOut: [CitizenServiceNumber] = [], funnel: SelectionFunnel) {
        self.recipients = recipients
        self.heldOut = heldOut
        self.funnel = funnel
        self.funnel.selected = recipients.count
        self.funnel.languageFallbacks = recipients.rows.count { $0.isLanguageFallback }
    }

    /// Leaves out whoever is beyond the campaign's maximum, in the order of the keyed hash.
    package mutating func applyMaximum(in context: SelectionContext) {
        guard let maximum = context.settings.narrowing.maximumCount else { return }
        let dropped = recipients.keepFirst(maximum, in: context.keyedOrder)
        funnel.accounts.leftOut[.overMaximum, default: 0] += dropped
        funnel.selected = recipients.count
        funnel.languageFallbacks = recipients.rows.count { $0.isLanguageFallback }
    }
}
