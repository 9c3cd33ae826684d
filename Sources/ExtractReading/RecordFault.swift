import LetterModel

/// What is wrong with one record, before its place is added.
struct RecordFault: Error, Hashable {
    let code: String
    /// What was expected and what to do, in one sentence without a value of the record.
    let explanation: String

    /// The fault as a refused record of a file.
    func refusal(of record: Int, at line: Int, in file: String) -> RefusedRecord {
        RefusedRecord(file: file, record: record, line: line, code: code, explanation: explanation)
    }

    static let number = RecordFault(
        code: "bsn-invalid",
        explanation:
            "The citizen service number must have nine digits and pass the eleven-test; have it corrected at the source."
    )

    /// A code that its table does not hold.
    static func unknownCode(_ code: String, of subject: String, table: String) -> RecordFault {
        RecordFault(
            code: code,
            explanation: "The \(subject) must be one of \(table); have it corrected at the source."
        )
    }
}

/// The name of a file without its folders, as refused records give it.
func fileName(ofPath path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.index(after: $0)...]) } ?? path
}
