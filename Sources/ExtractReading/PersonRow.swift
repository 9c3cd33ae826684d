package import LetterModel

/// One row of a person extract, of which only the citizen service number was read.
package struct PersonRow: Hashable, Sendable {
    /// The number of the record, from 1; the header does not count.
    package var number: Int
    /// The line in the file, from 1.
    package var line: Int
    /// Whose row it is.
    package var bsn: PersonRowKey

    /// Names a row.
    package init(number: Int, line: Int, bsn: PersonRowKey) {
        self.number = number
        self.line = line
        self.bsn = bsn
    }
}

/// Whose row a row is.
package enum PersonRowKey: Hashable, Sendable {
    /// A person with a citizen service number.
    case number(CitizenServiceNumber)
    /// The register gives no number; such a person can have no account.
    case missing
    /// The number cannot be read, or the row is not whole.
    case refused(RefusedRecord)
}
