package import LetterModel
import StrictYAML

/// A record that is being written: what stands in its file, to which sections are added at the end.
package struct RecordDraft: Sendable {
    /// The content of the file; what was there at first is its beginning, byte by byte.
    package private(set) var text: String
    private let file: String
    private let lineEnd: String
    private(set) var entries: [YAMLNode.Entry]

    private static let header = """
        # Grondslagdossier: waarom deze brieven verstuurd mogen worden. Uitleg van elke regel en controle staat in
        # docs/legal-basis.md; 'postronde basis show --missing' zegt wat nog open staat.

        """

    /// What became of a section.
    enum Addition {
        case added
        /// It is open, and a comment says so already.
        case notedBefore
        /// The file would be larger than any that is read.
        case tooLarge
    }

    /// Begins a record from nothing.
    package init(file: String) {
        (text, self.file, lineEnd, entries) = (Self.header, file, "\n", [])
    }

    /// Goes on with what is there.
    ///
    /// - Throws: Why the file is no YAML, or that no section can be put behind it without changing what it says.
    package init(continuing bytes: [UInt8], file: String) throws(Diagnostics) {
        try self.init(reading: bytes, file: file)
        try refuseUnlessOpenAtItsEnd()
    }

    /// Looks at what is there.
    ///
    /// - Throws: Why the file is no group of keys in YAML.
    init(reading bytes: [UInt8], file: String) throws(Diagnostics) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Diagnostics([.notUTF8(file)])
        }
        self.text = text
        self.file = file
        // A line end of two characters is one Character: only its bytes tell.
        lineEnd = bytes.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
        entries = try Self.entries(of: text, file: file)
    }

    /// The keys that stand in the file without a value, which only a person can fill in.
    var emptyKeys: [YAMLNode.Entry] {
        entries.filter { if case .null = $0.value.content { true } else { false } }
    }

    /// The keys of the file, with or without a value, in their order.
    var keys: [String] { entries.map(\.key) }

    /// Whether a key stands in the file, with or without a value.
    func contains(_ key: String) -> Bool { keys.contains(key) }

    /// Every single value, by path such as `purpose.code` and `legalReferences[0].role`.
    var values: [String: String] {
        var values: [String: String] = [:]
        for entry in entries { entry.value.collectScalars(at: entry.key, into: &values) }
        return values
    }

    /// Adds a section at the end, unless it is open and that is noted there.
    mutating func append(_ section: RecordSection, _ value: DraftValue) -> Addition {
        let lines = DraftEntry(key: section.key, isRequired: true, value: value).lines
        guard value.isComplete || !holds(lines) else { return .notedBefore }
        let title = lines.count > 1 ? ["", "# \(section.title)"] : []
        let longer = joined(title + lines)
        guard longer.utf8.count <= YAMLDocument.sizeLimit else { return .tooLarge }
        text = longer
        do throws(Diagnostics) {
            entries = try Self.entries(of: text, file: file)
        } catch {
            preconditionFailure("What is added to a record can be read: \(error)")
        }
        return .added
    }

    private func joined(_ lines: [String]) -> String {
        let isLineOpen = !text.utf8.isEmpty && text.utf8.last != UInt8(ascii: "\n")
        return text + (isLineOpen ? lineEnd : "") + lines.map { $0 + lineEnd }.joined()
    }

    private func holds(_ lines: [String]) -> Bool {
        let present = Set(text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init))
        return lines.allSatisfy(present.contains)
    }

    /// Looks whether a key can follow: not behind a record in brackets, an indented one, or a text that goes on.
    private func refuseUnlessOpenAtItsEnd() throws(Diagnostics) {
        let probe = "postronde"
        let longer = try? Self.entries(of: joined(["", "# \(probe)", "\(probe): 1"]), file: file)
        let isSame = longer.map { $0.dropLast().map(\.plainText) == entries.map(\.plainText) } ?? false
        guard isSame, longer?.last?.key == probe else {
            throw Self.refusal(
                "record-not-extendable",
                file,
                "No section can be put behind the last line without changing what the file says.",
                "Write each key at the beginning of a line, without brackets round them all, and end the last line."
            )
        }
    }

    private static func entries(of text: String, file: String) throws(Diagnostics) -> [YAMLNode.Entry] {
        switch try YAMLDocument.parse(text, file: file).content {
        case .mapping(let entries): return entries
        case .null: return []
        case .scalar, .sequence:
            throw refusal("not-a-group", file, "The file is no group of keys.", "Write one key a line: 'title: …'.")
        }
    }

    private static func refusal(_ code: String, _ file: String, _ found: String, _ remedy: String) -> Diagnostics {
        Diagnostics([Diagnostic(code: code, place: SourcePlace(file: file), found: found, remedy: remedy)])
    }
}

extension YAMLNode {
    /// Collects single values below this one by their paths.
    fileprivate func collectScalars(at path: String, into values: inout [String: String]) {
        switch content {
        case .scalar(let text, _): values[path] = text
        case .mapping(let entries):
            for entry in entries { entry.value.collectScalars(at: "\(path).\(entry.key)", into: &values) }
        case .sequence(let items):
            for (index, item) in items.enumerated() { item.collectScalars(at: "\(path)[\(index)]", into: &values) }
        case .null: break
        }
    }

    fileprivate var plainText: String {
        switch content {
        case .scalar(let text, let isQuoted): "\(isQuoted)\(text.utf8.count):\(text)"
        case .mapping(let entries): "{\(entries.map(\.plainText).joined())}"
        case .sequence(let items): "[\(items.map(\.plainText).joined())]"
        case .null: "~"
        }
    }
}

extension YAMLNode.Entry {
    /// The key and everything below it as one text, equal only for equal content.
    fileprivate var plainText: String { "\(key.utf8.count):\(key)\(value.plainText)" }
}
