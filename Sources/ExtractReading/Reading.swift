package import LetterModel

/// What reading one record of an extract gave.
package enum Reading<Record: Sendable>: Sendable {
    /// A record that can be used, with its number and its line in the file, both from 1.
    case record(Record, number: Int, line: Int)
    /// A record that cannot be used; reading goes on after it.
    case refused(RefusedRecord)
}

extension Reading: Equatable where Record: Equatable {}
