/// What the protocols of the house ask for: a type that fulfils a requirement need not say again what
/// the protocol says of it.
struct ProtocolRequirements {
    private var members: [String: Set<String>] = [:]
    private var parents: [String: Set<String>] = [:]

    /// Collects the protocols of all files.
    init(_ files: [SourceFile] = []) {
        for file in files {
            for index in file.code.indices { collect(from: index, in: file.code) }
        }
    }

    /// Whether a type that names these protocols among others has to have the member.
    func ask(for member: String, of names: Set<String>) -> Bool {
        names.contains { name in
            members[name]?.contains(member) == true || ask(for: member, of: parents[name] ?? [])
        }
    }

    private mutating func collect(from start: Int, in code: [String]) {
        let words = code[start].words
        guard let place = words.firstIndex(of: "protocol"), place + 1 < words.count, code[start].contains("{") else {
            return
        }
        let name = words[place + 1]
        parents[name] = Set(words[(place + 2)...])
        var depth = 0
        for line in code[start...] {
            if depth == 1, let kind = line.words.firstIndex(where: { ["var", "func"].contains($0) }),
                kind + 1 < line.words.count
            {
                members[name, default: []].insert(line.words[kind + 1])
            }
            depth += line.count { $0 == "{" } - line.count { $0 == "}" }
            if depth == 0 { return }
        }
    }
}

extension SourceFile {
    /// The names after the colon of every type and extension in the file.
    var conformances: Set<String> {
        let kinds: Set = ["struct", "class", "enum", "actor", "extension"]
        return Set(
            code.flatMap { line -> [String] in
                guard line.words.contains(where: kinds.contains), let colon = line.firstIndex(of: ":") else {
                    return []
                }
                return String(line[colon...]).words
            }
        )
    }
}
