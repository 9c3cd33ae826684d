package import LetterModel
package import LetterReferences

/// `review.csv`: letters that go out but that a person should look at, by reference.
package enum ReviewCSV {
    /// A letter and why it is listed.
    package struct Row: Hashable, Sendable {
        /// Leads to the letter without naming the person.
        package var reference: LetterReference
        /// Never empty: a letter without a reason is not listed.
        package var reasons: ReviewReasons

        package init(reference: LetterReference, reasons: ReviewReasons) {
            self.reference = reference
            self.reasons = reasons
        }
    }

    /// The first line.
    package static var header: [UInt8] { CSVLine.bytes(["reference", "reasons"]) }

    /// One line; the reference in groups of four, because spreadsheets round numbers of 16 digits,
    /// and the reasons parted by spaces.
    package static func line(_ row: Row) -> [UInt8] {
        CSVLine.bytes([row.reference.grouped, row.reasons.codes.joined(separator: " ")])
    }

    /// The whole file, in the order given.
    package static func bytes(_ rows: [Row]) -> [UInt8] {
        header + rows.flatMap(line)
    }
}
