/// Why the reading of an extract or list stopped: nothing of the file may be used.
///
/// No sentence holds a value of the file, for it may be a person's; counts, the numbers of columns
/// and names that the format itself defines are shown.
package struct ExtractError: Error, Hashable, Sendable {
    /// A stable code, such as `xml-malformed`, `records-mismatch`, `column-missing`, `file-unreadable`.
    package let code: String
    /// The path as the user gave it.
    package let file: String
    /// From 1; `nil` for the file as a whole.
    package let line: Int?
    /// From 1, in bytes; `nil` for the line as a whole.
    package let column: Int?
    /// What was found, as a sentence.
    package let found: String
    /// What was expected, as a sentence; may be empty.
    package let expected: String
    /// What to do next, as an instruction.
    package let remedy: String

    /// Names what stopped the reading.
    package init(
        code: String,
        file: String,
        line: Int? = nil,
        column: Int? = nil,
        found: String,
        expected: String = "",
        remedy: String
    ) {
        self.code = code
        self.file = file
        self.line = line
        self.column = column
        self.found = found
        self.expected = expected
        self.remedy = remedy
    }

    /// Whether the file could not be read at all (exit 66), and not: was read and is wrong (exit 65).
    package var isUnreadable: Bool { code == Self.unreadableCode }

    static let unreadableCode = "file-unreadable"
    /// What to do about a file that is wrong: it is whole, and must come anew.
    static let askForNewFile = "Use nothing of this file; ask its sender for a new one."
}

extension ExtractError: CustomStringConvertible {
    /// `accounts.xml:12:4: found. Expected: … What to do. [code]`
    package var description: String {
        let place = ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
        let sentences = [found, expected.isEmpty ? "" : "Expected: \(expected)", remedy].filter { !$0.isEmpty }
        return "\(place): \(sentences.joined(separator: " ")) [\(code)]"
    }
}
