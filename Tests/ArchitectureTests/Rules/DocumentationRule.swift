/// **Documentation.** Every `package` declaration has a documentation comment directly above it or above its attributes.
///
/// Excepted are those whose meaning is fixed elsewhere: imports; operators; requirements of the standard library's
/// protocols (`description`, `hash(into:)`, `rawValue` …) and of the house's own, where the protocol says it; constants
/// of an option set; and initialisers that do nothing but store each parameter in the property of the same name.
struct DocumentationRule: HouseRule {
    /// What the protocols of the house say once for all.
    var requirements = ProtocolRequirements()

    static let standardMembers: Set<String> = [
        "description", "debugDescription", "customMirror", "rawValue", "hash", "encode", "errorDescription", "allCases",
        "id", "makeIterator", "makeAsyncIterator", "startIndex", "endIndex", "Element", "Failure", "CodingKeys",
    ]

    func breaches(in file: SourceFile) -> [Breach] {
        file.code.indices.compactMap { index in
            guard let name = Self.declaredName(file.code[index]), !isExcepted(name, at: index, in: file),
                !Self.isDocumented(index, in: file)
            else { return nil }
            return Breach(file: file.path, line: index + 1, sentence: "\(name) has no documentation comment.")
        }
    }

    /// The name that a line declares with `package` access; `nil` for every other line and for imports.
    private static func declaredName(_ line: String) -> String? {
        let kinds: Set = [
            "struct", "class", "enum", "actor", "protocol", "typealias", "func", "var", "let", "init", "subscript",
        ]
        let words = line.words
        guard let start = words.firstIndex(of: "package"), !words.contains("import"), !line.contains(".package"),
            let kind = words[start...].firstIndex(where: { kinds.contains($0) && $0 != "class" })
                ?? words[start...].firstIndex(of: "class")
        else { return nil }
        if words[kind] == "init" || words[kind] == "subscript" { return words[kind] }
        return kind + 1 < words.count ? words[kind + 1] : "operator"
    }

    private static func isDocumented(_ index: Int, in file: SourceFile) -> Bool {
        var above = index - 1
        while above >= 0, file.lines[above].trimmed.hasPrefix("@") { above -= 1 }
        guard above >= 0 else { return false }
        let line = file.lines[above].trimmed
        return line.hasPrefix("///") || line.hasSuffix("*/")
    }

    private func isExcepted(_ name: String, at index: Int, in file: SourceFile) -> Bool {
        let line = file.code[index]
        if Self.standardMembers.contains(name) || Self.declaresOperator(line) { return true }
        if line.contains("static"), line.contains("rawValue:") { return true }
        if requirements.ask(for: name, of: file.conformances) { return true }
        guard name == "init" else { return false }
        return line.contains("(rawValue:") || line.contains("(from decoder") || Self.onlyStores(from: index, in: file)
    }

    private static func declaresOperator(_ line: String) -> Bool {
        let parts = line.split(separator: " ")
        guard let place = parts.firstIndex(of: "func"), place + 1 < parts.count else { return false }
        return parts[place + 1].first.map { !$0.isLetter && $0 != "_" && $0 != "`" } ?? false
    }

    /// Whether the initialiser's body does nothing but store each parameter under its own name, one or
    /// several a line.
    private static func onlyStores(from index: Int, in file: SourceFile) -> Bool {
        if file.code[index].trimmed.hasSuffix("init() {}") { return true }
        guard let shape = FunctionShape.all(in: file).first(where: { $0.line == index + 1 }),
            let brace = file.code[index...].firstIndex(where: { $0.trimmed.hasSuffix("{") })
        else { return false }
        let body = file.code[(brace + 1)...].prefix(shape.bodyLines).map(\.trimmed).filter { !$0.isEmpty }
        return !body.isEmpty && body.allSatisfy(storesUnderTheSameName)
    }

    private static func storesUnderTheSameName(_ line: String) -> Bool {
        let sides = line.split(separator: "=")
        guard sides.count == 2 else { return false }
        let properties = String(sides[0]).words.filter { $0 != "self" }
        let allowed = Set("self., ()ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_=")
        return line.contains("self.") && properties == String(sides[1]).words && line.allSatisfy(allowed.contains)
    }
}

extension String {
    fileprivate var trimmed: String { trimming { $0 == " " || $0 == "\t" } }

    private func trimming(_ isBlank: (Character) -> Bool) -> String {
        var rest = self[...]
        while let first = rest.first, isBlank(first) { rest.removeFirst() }
        while let last = rest.last, isBlank(last) { rest.removeLast() }
        return String(rest)
    }
}
