import Foundation
package import LetterRun

/// What a review found, as text for people and as JSON for programs.
package protocol ReviewDocument: Encodable, Sendable {
    /// The findings in words and tables.
    ///
    /// - Parameter isColoured: Whether to mark what differs in colour too, for a terminal.
    func text(isColoured: Bool) -> String
}

extension ReviewDocument {
    /// One JSON document: keys sorted, one line end at the end.
    ///
    /// - Throws: ``RunFailure`` (70); only a value that JSON cannot hold would cause it.
    package func json() throws(RunFailure) -> [UInt8] {
        try ReviewJSON.bytes(of: self)
    }
}

/// How every review is written as JSON.
enum ReviewJSON {
    /// One document: keys sorted, one line end at the end.
    ///
    /// - Throws: ``RunFailure`` (70); only a value that JSON cannot hold would cause it.
    static func bytes(of document: some Encodable) throws(RunFailure) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(document)) + [UInt8(ascii: "\n")]
        } catch {
            throw RunFailure(.bug, "The review cannot be written as JSON: \(error)")
        }
    }
}
