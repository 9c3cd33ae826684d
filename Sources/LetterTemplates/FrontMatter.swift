import LetterModel
import StrictYAML

/// The lines between `---` and `---` at the head of a template, and the text below them.
struct FrontMatter {
    let header: TemplateHeader
    let subjectPlace: SourcePlace
    let requiredPlaces: [SourcePlace]
    let body: SourceText
    let diagnostics: [Diagnostic]

    /// Parts a template; a text that does not begin with a line `---` is all body.
    init(_ source: TemplateSource) {
        let lines = SourceText.lines(of: source.text)
        let whole = SourcePlace(file: source.path)
        let end = lines.indices.dropFirst().first { Self.isMark(lines[$0]) }
        guard let first = lines.first, Self.isMark(first), let end else {
            header = TemplateHeader()
            (subjectPlace, requiredPlaces) = (whole, [])
            body = SourceText(source.text, path: source.path)
            diagnostics = [Self.missing(in: whole)]
            return
        }
        body = SourceText(lines[(end + 1)...].joined(separator: "\n"), path: source.path, start: (end + 2, 1))
        let yaml = lines[1..<end].joined(separator: "\n")
        let reading = Self.reading(yaml, path: source.path)
        (header, subjectPlace, requiredPlaces) = (reading.header, reading.subject ?? whole, reading.required)
        diagnostics = reading.diagnostics
    }

    private static func isMark(_ line: Substring) -> Bool {
        line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " }
    }

    private static func missing(in place: SourcePlace) -> Diagnostic {
        Diagnostic(
            code: "front-matter-missing",
            level: .warning,
            place: place,
            found: "The template does not begin with '---', subject, code, language and variant, '---'.",
            remedy: "Add these lines before the template is used in a campaign."
        )
    }

    private struct Reading {
        var header = TemplateHeader()
        var subject: SourcePlace?
        var required: [SourcePlace] = []
        var diagnostics: [Diagnostic] = []
    }

    private static func reading(_ yaml: String, path: String) -> Reading {
        var result = Reading()
        do {
            let node = try YAMLDocument.parse(yaml, file: path, firstLine: 2)
            let diagnostics = YAMLDiagnostics()
            let reader = YAMLObjectReader(node, diagnostics: diagnostics)
            let subject = reader.required("subject")
            result.header.subject = subject.string()
            result.subject = subject.place.map {
                Self.insideQuotes($0, lines: yaml.split(separator: "\n", omittingEmptySubsequences: false))
            }
            result.header.code = code(reader.required("code"))
            result.header.language = reader.required("language").oneOf(LetterLanguage.self)
            result.header.variant = reader.required("variant").oneOf(LetterVariant.self)
            let required = reader.optional("required")?.items() ?? []
            result.header.requiredFields = required.map { $0.string() }
            result.required = required.map { $0.place ?? SourcePlace(file: path) }
            reader.finish()
            result.diagnostics = diagnostics.all + cutSubject(yaml, path: path)
        } catch {
            result.diagnostics = error.all
        }
        return result
    }

    /// A warning for ` #` in a subject without quotes: the rest of the line is a comment then, and not printed.
    private static func cutSubject(_ yaml: String, path: String) -> [Diagnostic] {
        let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().compactMap { index, line in
            guard line.hasPrefix("subject:") else { return nil }
            let value = line.dropFirst("subject:".count).drop { $0 == " " }
            guard let first = value.first, !"\"'|>#".contains(first), let cut = value.firstRange(of: " #") else {
                return nil
            }
            return Diagnostic(
                code: "subject-cut",
                level: .warning,
                place: SourcePlace(
                    file: path,
                    line: index + 2,
                    column: line.distance(from: line.startIndex, to: cut.lowerBound) + 2
                ),
                found: "What stands behind ' #' is a comment, and not printed.",
                remedy: "Put the subject in straight quotes, if it is part of it."
            )
        }
    }

    /// Where the text of a value begins: after its quotation mark, if it has one.
    private static func insideQuotes(_ place: SourcePlace, lines: [Substring]) -> SourcePlace {
        guard let line = place.line, let column = place.column, lines.indices.contains(line - 2) else { return place }
        let isQuoted = lines[line - 2].dropFirst(column - 1).first.map { "\"'".contains($0) } ?? false
        return SourcePlace(file: place.file, line: line, column: isQuoted ? column + 1 : column)
    }

    /// Letter codes stand in file names and control files.
    private static func code(_ reader: YAMLValueReader) -> String {
        let code = reader.string()
        let isPlain = code.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
            default: false
            }
        }
        if !isPlain || code.utf8.count > 24 {
            reader.report(
                "letter-code",
                found: "The letter code is '\(code)'.",
                expected: "at most 24 capitals, digits and hyphens.",
                remedy: "Write a code such as ECS-S-NL."
            )
        }
        return code
    }
}
