package import LetterModel
import Yams

/// The strict part of YAML that people write in this program: one document of keys, lists and text.
///
/// Refused, each with line and column: anchors and aliases (no text that appears elsewhere by
/// magic), tags, merge keys, keys that stand twice, several documents, tabs, control characters.
package enum YAMLDocument {
    /// The largest file that is read, in bytes.
    package static let sizeLimit = 1 << 20
    /// How deep lists and groups may be nested.
    package static let depthLimit = 32

    /// Reads one file.
    ///
    /// An empty file, or one of comments alone, gives ``YAMLNode/Content/null``.
    ///
    /// - Parameters:
    ///   - text: The content of the file.
    ///   - file: Its path, for messages.
    ///   - firstLine: The line of the file on which `text` begins, for YAML inside another file.
    /// - Throws: Everything that makes the file unreadable.
    package static func parse(_ text: String, file: String, firstLine: Int = 1) throws(Diagnostics) -> YAMLNode {
        let source = YAMLSource(text: text, file: file, firstLine: firstLine)
        let refused = source.refusedCharacters()
        guard refused.isEmpty else { throw Diagnostics(refused) }
        let conversion = NodeConversion(source: source)
        let node = try conversion.node(of: source.textWithoutMark)
        guard conversion.diagnostics.isEmpty else { throw Diagnostics(conversion.diagnostics) }
        return node
    }
}
