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

    /// In which the approver speaks; a derived task needs the client (GRS-021).
    package var role: Role
    /// The approver; the author of the record must not be among them (GRS-075).
    package var name: String
    /// The day of the agreement, as the record gives it.
    package var approvedOn: CalendarDate
    /// `namedInRecord` for every approval that is read from the record.
    package var source: Source

    package init(role: Role, name: String, approvedOn: CalendarDate, source: Source = .namedInRecord) {
        (self.role, self.name, self.approvedOn, self.source) = (role, name, approvedOn, source)
    }
}
