/// One place where the house breaks a rule of its own.
struct Breach: Hashable, CustomStringConvertible {
    var file: String
    /// From 1; zero for the file as a whole.
    var line: Int
    var sentence: String

    var description: String { line > 0 ? "\(file):\(line): \(sentence)" : "\(file): \(sentence)" }
}

/// A rule that can be checked in one file of Swift.
protocol HouseRule {
    /// Every place where the file breaks the rule.
    func breaches(in file: SourceFile) -> [Breach]
}

/// A file of Swift as the rules see it.
struct SourceFile {
    /// Relative to the package folder.
    let path: String
    /// The lines as they are.
    let lines: [String]
    /// The same lines with spaces in place of comments and of the contents of string literals.
    let code: [String]

    init(path: String, text: String) {
        self.path = path
        lines = Self.lines(of: text)
        code = Self.lines(of: SwiftText.withoutCommentsAndStrings(text))
    }

    /// The folder below `Sources`: the room.
    var room: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : ""
    }

    /// Lines end in LF; the empty piece after the last one is not a line.
    private static func lines(of text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}

extension String {
    /// The words of a line of code: runs of letters, digits and underscores.
    var words: [String] {
        split { !($0 == "_" || $0.isLetter || $0.isNumber) }.map(String.init)
    }
}
