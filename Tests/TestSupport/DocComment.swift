package import Foundation

/// The doc comment with which a source file of this package explains what is in it.
package enum DocComment {
    /// The paragraphs of the first doc comment of a file, each on one line.
    package static func paragraphs(of file: URL) throws -> [String] {
        let lines = try String(contentsOf: file, encoding: .utf8).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        let comment = lines.drop { !$0.hasPrefix("///") }.prefix { $0.hasPrefix("///") }
        let paragraphs = comment.map { $0.dropFirst(3).trimmingCharacters(in: .whitespaces) }
        return paragraphs.split(separator: "").map { $0.joined(separator: " ") }
    }
}
