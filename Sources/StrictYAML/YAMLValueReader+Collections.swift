package import LetterModel

extension YAMLValueReader {
    /// The values of a list, each with its own reader; anything but a list is reported.
    package func items() -> [YAMLValueReader] {
        guard let node else { return [] }
        guard case .sequence(let nodes) = node.content else {
            reportWrong("a list, one item a line after '- '")
            return []
        }
        return nodes.map { YAMLValueReader(name: name, node: $0, diagnostics: diagnostics) }
    }

    /// A list of texts.
    package func strings() -> [String] {
        items().map { $0.string() }
    }

    /// One group of keys; unknown keys in it are reported.
    package func object<Value>(_ read: (YAMLObjectReader) -> Value) -> Value {
        let empty = YAMLNode(place: SourcePlace(file: ""), content: .null)
        // Without a value nothing may be reported again: what is missing was named by its key.
        let reader = YAMLObjectReader(node ?? empty, diagnostics: node == nil ? YAMLDiagnostics() : diagnostics)
        defer { reader.finish() }
        return read(reader)
    }

    /// A list of groups of keys.
    package func objects<Value>(_ read: (YAMLObjectReader) -> Value) -> [Value] {
        items().map { $0.object(read) }
    }

    /// A group whose keys are free names, in the order of the file.
    package func entries() -> [(key: String, keyPlace: SourcePlace, value: YAMLValueReader)] {
        guard let node else { return [] }
        guard case .mapping(let entries) = node.content else {
            reportWrong("a group of keys")
            return []
        }
        return entries.map {
            ($0.key, $0.keyPlace, YAMLValueReader(name: $0.key, node: $0.value, diagnostics: diagnostics))
        }
    }

    /// A group whose keys are the names of an enumeration, such as languages: `{ nl: …, en: … }`.
    package func keyed<Key: RawRepresentable & CaseIterable & Hashable, Value>(
        by type: Key.Type,
        _ read: (YAMLValueReader) -> Value
    ) -> [Key: Value] where Key.RawValue == String {
        object { reader in
            var values: [Key: Value] = [:]
            for key in Key.allCases {
                if let value = reader.optional(key.rawValue) { values[key] = read(value) }
            }
            return values
        }
    }
}
