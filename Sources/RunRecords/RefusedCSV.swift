package import LetterModel

/// `refused.csv`: which records could not be used, by place and code, never with a value.
package enum RefusedCSV {
    /// The first line.
    package static var header: [UInt8] { CSVLine.bytes(["file", "record", "line", "code"]) }

    /// One line; the explanation of the code stands in the documentation.
    package static func line(_ record: RefusedRecord) -> [UInt8] {
        CSVLine.bytes([record.file, String(record.record), String(record.line), record.code])
    }

    /// The whole file, in the order given.
    package static func bytes(_ records: [RefusedRecord]) -> [UInt8] {
        header + records.flatMap(line)
    }
}
