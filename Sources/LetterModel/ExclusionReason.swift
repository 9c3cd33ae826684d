/// Why an account gets no letter; the raw value is the reason code in reports.
///
/// The cases stand in the order in which they are tried: an account that several reasons fit is
/// counted under the first.
package enum ExclusionReason: String, Error, CaseIterable, Codable, Sendable {
    case accountNotActive = "account-not-active"
    case duplicateAccount = "duplicate-account"
    case noActivePassword = "no-active-password"
    case hasSMS = "has-sms"
    case hasApp = "has-app"
    case factorPending = "factor-pending"
    case switchedOnSince = "switched-on-since"
    case optedOut = "opted-out"
    case alreadyWritten = "already-written"
    case notInPersonExtract = "not-in-person-extract"
    case duplicatePerson = "duplicate-person"
    case deceased
    case recordVoid = "record-void"
    case ministerialDecree = "ministerial-decree"
    case noKnownAddress = "no-known-address"
    case notLivingAtAddress = "not-living-at-address"
    case addressUnderInvestigation = "address-under-investigation"
    case noUsableName = "no-usable-name"
    case ageUnknown = "age-unknown"
    case minor
    case underGuardianship = "under-guardianship"
    case doesNotFit = "does-not-fit"
    case outsideCampaign = "outside-campaign"
    case returnedMail = "returned-mail"
    case waveStopped = "wave-stopped"
    case earlierWave = "earlier-wave"
    case laterWave = "later-wave"
    case heldOut = "held-out"
    case overMaximum = "over-maximum"
}
