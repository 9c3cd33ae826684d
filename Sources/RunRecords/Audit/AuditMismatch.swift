/// Something that does not fit what was recorded.
package struct AuditMismatch: Hashable, Sendable {
    /// A file, by its path below the campaign's folder in the output; an entry of the log, such as `entry 12`; or a
    /// row of the ledger.
    package var place: String
    /// What was found, and what was expected.
    package var found: String

    package init(_ place: String, _ found: String) {
        (self.place, self.found) = (place, found)
    }
}

extension AuditMismatch: CustomStringConvertible {
    package var description: String { "\(place): \(found)" }
}
