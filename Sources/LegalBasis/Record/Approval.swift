package import LetterModel

/// Someone's agreement to the record, or advice on it.
package struct Approval: Hashable, Sendable {
    /// In which role someone speaks.
    package enum Role: String, CaseIterable, Sendable {
        /// The client of the campaign (opdrachtgever).
        case client
        case legal
        /// Only ever advises (GDPR art. 38 and 39).
        case dataProtectionOfficer
        /// Approves the text.
        case communication
    }

    /// How the program knows of it.
    package enum Source: String, CaseIterable, Sendable {
        /// The record says so; nobody's signature proves it.
        case namedInRecord
    }

    package var role: Role
    package var name: String
    package var approvedOn: CalendarDate
    package var source: Source

    package init(role: Role, name: String, approvedOn: CalendarDate, source: Source = .namedInRecord) {
        (self.role, self.name, self.approvedOn, self.source) = (role, name, approvedOn, source)
    }
}
