import LetterModel

/// The text of one file before it is parsed, and what can be refused by looking at characters alone.
struct YAMLSource {
    let text: String
    let file: String
    let firstLine: Int

    /// How many words may begin with `*`: an alias does, and a file of aliases can cost exponential time.
    private static let starLimit = 24
    private static let diagnosticLimit = 20

    /// The text without a byte order mark.
    var textWithoutMark: String {
        text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    }

    /// The place of a line and column that count from 1 within the text.
    func place(line: Int, column: Int) -> SourcePlace {
        SourcePlace(file: file, line: line + firstLine - 1, column: column)
    }

    /// Tabs, control characters, and files that are too large.
    func refusedCharacters() -> [Diagnostic] {
        guard text.utf8.count <= YAMLDocument.sizeLimit else {
            return [
                Diagnostic(
                    code: "yaml-too-large",
                    place: SourcePlace(file: file),
                    found: "The file has \(text.utf8.count) bytes.",
                    expected: "at most \(YAMLDocument.sizeLimit).",
                    remedy: "Move the long text to a file of its own."
                )
            ]
        }
        var found: [Diagnostic] = []
        var (line, column, stars) = (1, 0, 0)
        var previous: Unicode.Scalar = " "
        for scalar in textWithoutMark.unicodeScalars where found.count < Self.diagnosticLimit {
            column += 1
            if previous == "*", scalar != " ", scalar != "\n" { stars += 1 }
            if let diagnostic = refusal(of: scalar, line: line, column: column) { found.append(diagnostic) }
            if scalar == "\n" { (line, column) = (line + 1, 0) }
            previous = scalar
        }
        return stars > Self.starLimit ? found + [tooManyStars] : found
    }

    private func refusal(of scalar: Unicode.Scalar, line: Int, column: Int) -> Diagnostic? {
        if scalar == "\t" {
            return Diagnostic(
                code: "yaml-tab",
                place: place(line: line, column: column),
                found: "A tab stands here.",
                remedy: "Use spaces."
            )
        }
        guard scalar != "\n", scalar != "\r", Self.isControl(scalar) else { return nil }
        return Diagnostic(
            code: "yaml-control-character",
            place: place(line: line, column: column),
            found:
                "An invisible control character (U+\(String(scalar.value, radix: 16, uppercase: true))) stands here.",
            remedy: "Remove it; retyping the line usually does."
        )
    }

    /// C0 and C1 controls, characters that turn the reading direction, and line separators.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C, 0xFEFF: true
        default: scalar.properties.isNoncharacterCodePoint
        }
    }

    private var tooManyStars: Diagnostic {
        Diagnostic(
            code: "yaml-anchor",
            place: SourcePlace(file: file),
            found: "More than \(Self.starLimit) words begin with '*', which is how YAML writes an alias.",
            expected: "no aliases.",
            remedy: "Write the text out, or begin list items with '- '."
        )
    }
}
