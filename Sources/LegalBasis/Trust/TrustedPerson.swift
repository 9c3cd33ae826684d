package import LetterModel

/// Someone whom `trust.yaml` knows: what this person is called, and in which roles this person may speak.
package struct TrustedPerson: Hashable, Sendable {
    /// What someone may be to a campaign.
    package enum Role: String, CaseIterable, Sendable {
        case client, legal, communication
        /// Only ever advises; may not approve (GRS-074).
        case dataProtectionOfficer
    }

    /// As it stands in reports.
    package var name: String
    /// The name of the key in `allowed_signers`, such as an e-mail address.
    package var principal: String
    /// May be empty, for someone who is named only so that other names of the same person are known.
    package var roles: Set<Role>
    /// Other names under which the person works, such as a login name.
    package var logins: [String]
    /// The campaigns for which the roles count; empty for all.
    package var campaigns: [String]
    /// The first day on which the roles count; `nil` without a beginning.
    package var validFrom: CalendarDate?
    /// The last day; `nil` without an end.
    package var validUntil: CalendarDate?

    package init(
        name: String,
        principal: String,
        roles: Set<Role>,
        logins: [String] = [],
        campaigns: [String] = []
    ) {
        (self.name, self.principal, self.roles) = (name, principal, roles)
        (self.logins, self.campaigns) = (logins, campaigns)
    }
}
