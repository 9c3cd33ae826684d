/// How an invented population is made up; all figures are parts of ten thousand unless they say otherwise.
///
/// The defaults are estimates that exercise every rule, not statistics. DigiD's monthly reports and
/// Statistics Netherlands give real totals.
package struct InventedDistribution: Hashable, Sendable {
    // MARK: Accounts; what is left of ten thousand has no active password.

    /// Active accounts with a password and nothing else.
    package var passwordOnly = 6200
    /// Active accounts with an active SMS tool and no app.
    package var withSMS = 1300
    /// Active accounts with an active app and no SMS tool.
    package var withApp = 1400
    /// Active accounts with both.
    package var withSMSAndApp = 350
    /// Active accounts with a factor that waits for its activation.
    package var withPendingFactor = 200
    /// Accounts that are requested, suspended, expired or otherwise not active.
    package var notActive = 400
    /// Accounts that are the second or third of their holder.
    package var furtherAccounts = 120
    /// How many of those further accounts are active next to the first.
    package var furtherAccountsActive = 1000
    /// Accounts whose language is English.
    package var english = 600
    /// Accounts in a language for which there is no letter, or in none.
    package var otherLanguage = 100
    /// Accounts known to have a Dutch identity document.
    package var dutchDocument = 7000
    /// Accounts known to have none.
    package var noDutchDocument = 800
    /// Accounts without a day of last login.
    package var withoutLastLogin = 200

    // MARK: Persons.

    /// Account holders who are not in the person extract.
    package var withoutPersonRecord = 60
    /// Holders on the suppression list.
    package var suppressed = 100
    /// Persons with a partner now.
    package var withPartner = 4500
    /// Persons with a partner of before (some have one now as well).
    package var withFormerPartner = 1200
    /// Persons who live abroad: emigrated, or registered as non-resident.
    package var abroad = 450
    /// Persons younger than 18.
    package var minors = 250
    /// Persons who died.
    package var deceased = 60
    /// Persons whose address is being investigated.
    package var underInvestigation = 50
    /// Persons under guardianship (curatele).
    package var underGuardianship = 25
    /// Persons whose particulars are not given to third parties.
    package var confidential = 300
    /// Persons whose place is not recorded, so that the municipality takes its stand.
    package var withoutPlace = 1200

    /// In every how many thousands of accounts the records stand that every reader must refuse; zero
    /// for none. Twenty keeps them below the usual limit of one refused record in a thousand.
    package var thousandsBetweenRefusedRecords = 20

    /// The defaults.
    package init() {}

    /// Everyone has one account with a password and nothing else; persons are as by default.
    package static var passwordOnly: InventedDistribution {
        var distribution = InventedDistribution()
        distribution.passwordOnly = 10_000
        (distribution.withSMS, distribution.withApp, distribution.withSMSAndApp) = (0, 0, 0)
        (distribution.withPendingFactor, distribution.notActive, distribution.furtherAccounts) = (0, 0, 0)
        return distribution
    }
}
