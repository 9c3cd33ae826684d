package import LetterModel

/// Reads a group of keys, and reports what is missing, wrong or unknown without stopping.
///
/// ```swift
/// let diagnostics = YAMLDiagnostics()
/// let reader = YAMLObjectReader(node, diagnostics: diagnostics)
/// let name = reader.required("name").string()
/// let size = reader.optional("bundleSize")?.int(in: 1...20_000) ?? 5_000
/// reader.finish()
/// try diagnostics.throwIfErrors()
/// ```
package final class YAMLObjectReader {
    /// Where the group begins.
    package let place: SourcePlace
    /// Where this reader reports.
    package let diagnostics: YAMLDiagnostics
    private let entries: [YAMLNode.Entry]
    private var knownKeys: [String] = []

    /// Begins to read; anything but a group of keys is reported, and an empty file is an empty group.
    package init(_ node: YAMLNode, diagnostics: YAMLDiagnostics) {
        place = node.place
        self.diagnostics = diagnostics
        switch node.content {
        case .mapping(let entries): self.entries = entries
        case .null: entries = []
        case .scalar, .sequence:
            entries = []
            diagnostics.report(
                Diagnostic(
                    code: "not-a-group",
                    place: node.place,
                    found: "Found \(node.kind).",
                    expected: "a group of keys, such as 'name: …'.",
                    remedy: "Write one key a line, each with its value after a colon."
                )
            )
        }
    }

    /// The value of a key that must be there; when it is not, that is reported once and each reading
    /// gives a placeholder.
    package func required(_ key: String) -> YAMLValueReader {
        if let value = optional(key) { return value }
        let entry = entries.first { $0.key == key }
        diagnostics.report(
            Diagnostic(
                code: entry == nil ? "missing-key" : "missing-value",
                place: entry?.keyPlace ?? place,
                found: entry == nil ? "'\(key)' is missing." : "'\(key)' has no value.",
                remedy: entry == nil ? "Add a line '\(key): …'." : "Write the value after the colon."
            )
        )
        return YAMLValueReader(name: key, node: nil, diagnostics: diagnostics)
    }

    /// The value of a key that may be left out; an empty value counts as left out.
    package func optional(_ key: String) -> YAMLValueReader? {
        knownKeys.append(key)
        guard let entry = entries.first(where: { $0.key == key }) else { return nil }
        if case .null = entry.value.content { return nil }
        return YAMLValueReader(name: key, node: entry.value, diagnostics: diagnostics)
    }

    /// Reports every key that was not asked for, with the nearest known one.
    package func finish() {
        for entry in entries where !knownKeys.contains(entry.key) {
            let nearest = nearestName(to: entry.key, among: knownKeys)
            diagnostics.report(
                Diagnostic(
                    code: "unknown-key",
                    place: entry.keyPlace,
                    found: "'\(entry.key)' is not a known key.",
                    expected: nearest == nil ? "one of \(knownKeys.joined(separator: ", "))." : "",
                    remedy: nearest.map { "Did you mean '\($0)'?" } ?? "Remove it, or correct its spelling."
                )
            )
        }
    }
}
