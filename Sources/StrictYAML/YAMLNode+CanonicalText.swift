extension YAMLNode {
    /// What the value says, whatever it looks like: one line for each single value, as `path=value`.
    ///
    /// Keys stand in the order of their UTF-8 bytes, lists in their own. Comments, the order of keys, quotation marks
    /// and the form of lists and texts do not matter. A value cannot pass for another line: line ends, controls and
    /// backslashes are written as escapes. Nothing at all (`key:`) is written `path`, which no text is. `1` and `"1"`
    /// are the same: what a value is taken for is decided by who reads the key.
    package var canonicalText: String { canonicalLines(below: "").map { $0 + "\n" }.joined() }

    private func canonicalLines(below path: String) -> [String] {
        switch content {
        case .scalar(let text, _): ["\(path)=\(text.canonicalScalar)"]
        case .null: [path]
        case .sequence(let items) where items.isEmpty: ["\(path)[]"]
        case .sequence(let items):
            items.enumerated().flatMap { $1.canonicalLines(below: "\(path)[\($0)]") }
        case .mapping(let entries) where entries.isEmpty: ["\(path){}"]
        case .mapping(let entries):
            entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.flatMap { entry in
                let key = entry.key.canonicalKey
                return entry.value.canonicalLines(below: path.isEmpty ? key : "\(path).\(key)")
            }
        }
    }
}

extension String {
    /// The text in one line that only this text has: backslashes, line ends and other controls as escapes.
    package var canonicalScalar: String {
        guard unicodeScalars.contains(where: { $0 == "\\" || Self.isControl($0) }) else { return self }
        return unicodeScalars.map { scalar in
            scalar == "\\"
                ? "\\\\" : Self.isControl(scalar) ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
        }
        .joined()
    }

    /// The text as a part of a path: what parts paths is an escape too.
    package var canonicalKey: String {
        canonicalScalar.unicodeScalars.map { ".[]{}=".unicodeScalars.contains($0) ? "\\\($0)" : String($0) }.joined()
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
        default: false
        }
    }
}
