import Foundation

extension RunReport {
    /// The bytes of `report.json`: keys sorted, one line end at the end.
    ///
    /// - Throws: An `EncodingError`; only a value that JSON cannot hold would cause it.
    package func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
    }
}
