import LetterModel

/// A row of any person extract before its number is judged.
struct RawRow {
    /// Whose row it is.
    enum Key {
        case number(CitizenServiceNumber, hadLostZero: Bool)
        case missing
        case fault(RecordFault)

        /// Reads the field of the number.
        init(digits: Span<UInt8>) {
            if digits.isEmpty {
                self = .missing
            } else if let number = CitizenServiceNumber(digits: digits) {
                self = .number(number, hadLostZero: digits.count == 8)
            } else {
                self = .fault(.number)
            }
        }
    }

    /// In the file, from 1.
    var line: Int
    var key: Key
}

extension ExtractError {
    /// A CSV whose last row is not whole.
    static func cutOffRow(_ path: String, line: Int, fields: Int) -> ExtractError {
        ExtractError(
            code: "file-cut-off",
            file: path,
            line: line,
            found: "The last row has no line end and not as many fields as the header.",
            expected: "\(fields) fields in every row.",
            remedy: askForNewFile
        )
    }
}
