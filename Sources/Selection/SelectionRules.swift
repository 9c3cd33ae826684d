import LetterModel

/// All rules that look at one account or one person, each list in the order in which it is tried.
///
/// Three reasons stand between them that no single record shows: `duplicate-account`,
/// `not-in-person-extract` and `duplicate-person`; ``AccountSelection`` and ``PersonJoin`` find
/// those. `over-maximum` is decided last, over all who are left, or when the
/// waves of the round were laid down.
package enum SelectionRules {
    /// Tried first, before doubles are looked for.
    package static let accountState: any AccountRule.Type = AccountNotActive.self

    /// Tried on an active account, in order.
    package static let account: [any AccountRule.Type] = [
        NoActivePassword.self, HasSMS.self, HasApp.self, FactorPending.self,
        SwitchedOnSince.self, OptedOut.self, AlreadyWritten.self,
    ]

    /// Tried on the person record of a candidate, in order.
    package static let person: [any PersonRule.Type] = [
        Deceased.self, RecordVoid.self, UnderMinisterialDecree.self, NoKnownAddress.self, NotLivingAtAddress.self,
        AddressUnderInvestigation.self, NoUsableName.self, AgeUnknown.self, Minor.self, UnderGuardianship.self,
        DoesNotFit.self, OutsideCampaign.self,
        ReturnedMail.self, WaveStopped.self, EarlierWave.self, LaterWave.self, HeldOut.self, BeyondLastWave.self,
    ]

    /// The first reason that leaves an active account out, or `nil` for a candidate.
    static func firstReason(for account: Account, in context: SelectionContext) -> ExclusionReason? {
        for rule in Self.account where rule.leavesOut(account, in: context) { return rule.reason }
        return nil
    }

    /// The first reason that leaves a candidate out for what the person record says, or `nil`.
    static func firstReason(for match: PersonMatch, in context: SelectionContext) -> ExclusionReason? {
        for rule in Self.person where rule.leavesOut(match, in: context) { return rule.reason }
        return nil
    }
}
