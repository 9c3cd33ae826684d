import LetterModel
import LetterTemplates
import TemplateLints
import Testing

/// One letter or several, to try a lint on.
struct LintTrial {
    private(set) var letters: [LintedLetter] = []
    var variables: [LintedVariable] = []
    var rules = TextRules(requiredBlocks: [])
    var reading: [Diagnostic] = []
    var canShow: @Sendable (Unicode.Scalar) -> Bool = { _ in true }

    static let today = CalendarDate(daysSince1970: 20_773)
    /// The lines of front matter before the body of each letter.
    static let headLines = 6

    init() {}

    /// One Dutch standard letter with this body.
    init(_ body: String, values: [String: String] = [:], blocks: [String: String] = [:]) {
        add(body, values: values, blocks: blocks)
    }

    /// Adds a letter.
    mutating func add(
        _ body: String,
        _ language: LetterLanguage = .dutch,
        values: [String: String] = [:],
        blocks: [String: String] = [:],
        pages: [LetterForm: Int] = [:]
    ) {
        let head = "---\nsubject: Proef\ncode: P-1\nlanguage: \(language.rawValue)\nvariant: standard\n---\n"
        let path = "letter.\(language.rawValue).md"
        let (template, diagnostics) = LetterTemplate.compile(
            TemplateSource(path: path, text: head + body),
            blocks: { name in blocks[name].map { TemplateSource(path: "blocks/\(name).md", text: $0) } },
            vocabulary: TemplateVocabulary(centralVariables: ["telefoon", "webadres"], acceptsOtherNames: true)
        )
        reading += diagnostics
        guard let template else { return }
        letters.append(LintedLetter(round: "first", template: template, values: values, pages: pages))
    }

    /// What one lint finds.
    func findings(of lint: any TemplateLint) -> [Diagnostic] {
        lint.findings(in: subject)
    }

    /// What all lints find.
    var all: [Diagnostic] { TemplateLints.findings(in: subject) }

    /// The places of what one lint finds, such as `2:5`, each once: lines count from the first line of the body.
    func places(of lint: any TemplateLint) -> [String] {
        var seen: Set<Diagnostic> = []
        return findings(of: lint).filter { seen.insert($0).inserted }.map { finding in
            let line = finding.place.line.map {
                "\($0 - (finding.place.file.hasPrefix("letter") ? Self.headLines : 0))"
            }
            return [line, finding.place.column.map { "\($0)" }].compactMap { $0 }.joined(separator: ":")
        }
    }

    private var subject: LintSubject {
        LintSubject(
            letters: letters,
            variables: variables,
            rules: rules,
            today: Self.today,
            reading: reading,
            canShow: canShow
        )
    }
}
