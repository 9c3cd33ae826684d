/// A record of an extract that could not be used, named by its place and never by a value.
package struct RefusedRecord: Error, Hashable, Sendable {
    /// The name of the file, without its folder.
    package var file: String
    /// The number of the record in the file, from 1.
    package var record: Int
    /// The line in the file, from 1.
    package var line: Int
    /// A stable code for reports, such as `bsn-invalid`.
    package var code: String
    /// What was expected and what to do, in one sentence without any value of the record.
    package var explanation: String

    package init(file: String, record: Int, line: Int, code: String, explanation: String) {
        self.file = file
        self.record = record
        self.line = line
        self.code = code
        self.explanation = explanation
    }
}

extension RefusedRecord: CustomStringConvertible {
    package var description: String { "\(file):\(line): record \(record) refused (\(code)): \(explanation)" }
}
