/// **Code that is not used here.** Nothing is `public` or `open`, for a tool has no API; nothing ends the program but a
/// `precondition` with a sentence; nothing compiles the path of the machine it was built on into the program.
struct ForbiddenCodeRule: HouseRule {
    func breaches(in file: SourceFile) -> [Breach] {
        file.code.enumerated().flatMap { index, line in
            Self.findings(in: line).map { Breach(file: file.path, line: index + 1, sentence: $0) }
        }
    }

    private static func findings(in line: String) -> [String] {
        var findings: [String] = []
        let words = line.words
        if words.contains("public") { findings.append("public is not used: package at most.") }
        let declarations: Set = ["class", "func", "var", "init", "subscript", "override"]
        if let place = words.firstIndex(of: "open"), place + 1 < words.count, declarations.contains(words[place + 1]) {
            findings.append("open is not used: package at most.")
        }
        for pattern in ["try!", "as!", "fatalError(", "#filePath", "#file ", "#file)", "#file,"]
        where line.contains(pattern) {
            findings.append("\(pattern) is not used in the program.")
        }
        return findings
    }
}
