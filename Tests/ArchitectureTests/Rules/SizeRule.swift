/// **Size.** A file has at most 300 lines, a function at most 40 lines between its braces, and a function at most
/// five parameters (initialisers may have more: a value has as many parts as it has).
struct SizeRule: HouseRule {
    static let linesInAFile = 300
    static let linesInAFunction = 40
    static let parameters = 5

    func breaches(in file: SourceFile) -> [Breach] {
        var breaches: [Breach] = []
        if file.lines.count > Self.linesInAFile {
            let sentence = "The file has \(file.lines.count) lines; \(Self.linesInAFile) at most."
            breaches.append(Breach(file: file.path, line: 0, sentence: sentence))
        }
        for function in FunctionShape.all(in: file) {
            if function.bodyLines > Self.linesInAFunction {
                let sentence = "\(function.name) has \(function.bodyLines) lines; \(Self.linesInAFunction) at most."
                breaches.append(Breach(file: file.path, line: function.line, sentence: sentence))
            }
            if function.parameters > Self.parameters, function.name != "init" {
                let sentence = "\(function.name) has \(function.parameters) parameters; \(Self.parameters) at most."
                breaches.append(Breach(file: file.path, line: function.line, sentence: sentence))
            }
        }
        return breaches
    }
}

/// The measures of one function or initialiser.
struct FunctionShape: Hashable {
    var name: String
    /// Where it begins, from 1.
    var line: Int
    var parameters: Int
    /// Lines between the line of the opening brace and that of the closing one.
    var bodyLines: Int

    /// All functions and initialisers of a file, nested ones too.
    static func all(in file: SourceFile) -> [FunctionShape] {
        file.code.indices.compactMap { index in
            name(of: file.code[index]).flatMap { shape(named: $0, from: index, in: file.code) }
        }
    }

    private static func name(of line: String) -> String? {
        let words = line.words
        if let place = words.firstIndex(of: "func") {
            guard modifiers.isSuperset(of: words[..<place]) else { return nil }
            return place + 1 < words.count ? words[place + 1] : "operator"
        }
        guard let place = words.firstIndex(of: "init"), modifiers.isSuperset(of: words[..<place]) else { return nil }
        return line.contains(".init") ? nil : "init"
    }

    /// What may stand before `func` or `init`; attributes lose their sign when a line is cut into words.
    private static let modifiers: Set = [
        "package", "private", "fileprivate", "internal", "static", "class", "mutating", "consuming", "borrowing",
        "nonisolated", "override", "final", "prefix", "postfix", "inlinable", "inline", "always", "__always", "never",
        "discardableResult", "usableFromInline", "Sendable", "concurrent", "convenience", "required", "unsafe", "safe",
    ]

    private static func shape(named name: String, from start: Int, in code: [String]) -> FunctionShape? {
        var shape = FunctionShape(name: name, line: start + 1, parameters: 0, bodyLines: 0)
        var (round, braces, square) = (0, 0, 0)
        var opened: Int?
        var hasClosedParameters = false
        for index in start..<min(start + 1000, code.count) {
            for character in code[index] {
                switch character {
                case "(": round += 1
                case ")":
                    round -= 1
                    if round == 0 { hasClosedParameters = true }
                case "[": square += 1
                case "]": square -= 1
                case ":" where round == 1 && braces == 0 && square == 0 && !hasClosedParameters: shape.parameters += 1
                case "{":
                    braces += 1
                    if opened == nil, round == 0 { opened = index }
                case "}":
                    braces -= 1
                    // The end of the protocol that asks for this function.
                    if braces < 0 { return nil }
                    guard braces == 0, round == 0, let opened else { break }
                    shape.bodyLines = max(0, index - opened - 1)
                    return shape
                default: break
                }
            }
            // A requirement of a protocol has no body: the next declaration begins first.
            if opened == nil, hasClosedParameters, round == 0, index > start, code[index].words.first == "func" {
                return nil
            }
        }
        return nil
    }
}
