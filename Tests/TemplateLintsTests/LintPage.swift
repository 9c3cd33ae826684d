import Foundation
import LetterModel
import TemplateLints
import TestSupport

/// The page `docs/lints.md`: each lint in the words of its doc comment.
struct LintPage {
    static var rules: URL { packageFolder.appending(path: "Sources/TemplateLints/Rules") }

    static var tests: URL { packageFolder.appending(path: "Tests/TemplateLintsTests/Rules") }

    let text: String

    init() throws {
        let groups = [
            (Diagnostic.Level.error, "Errors", "An error stops a real run (78). A dry run goes on and shows it."),
            (.warning, "Warnings", "A warning stops nothing. The letters of the example campaign have none."),
            (.hint, "Hints", "A hint is for the writer alone: `template check --hints` shows it."),
        ]
        var parts = [Self.introduction]
        for (level, title, words) in groups {
            parts.append("## \(title)\n\n\(words)")
            parts += try TemplateLints.all.filter { $0.level == level }.map(Self.section)
        }
        text = parts.joined(separator: "\n\n") + "\n"
    }

    private static let introduction = """
        # Lints

        What `postronde template check` looks for in the texts of letters, besides mistakes in the files themselves
        ([messages](templates.md#messages)). This page is made of the doc comments of the rules, one file each in
        `Sources/TemplateLints/Rules`.

        A finding is shown at its place, and once, however many letters include the block it stands in. Optional text is read in
        every version that some values give; a paragraph with more than 64 of them in as many as it takes to see each side of
        each. Values count as the words they are: central variables with their text, fields of a person with those of an
        invented one.

        What a campaign needs although a lint stops it, it allows with a reason in `campaign.yaml`; the finding is then a warning that
        tells the reason:

            texts:
              allowed:
                link-or-code: Besluit van de opdrachtgever, 2 november 2026, kenmerk B-12.
        """

    private static func section(_ lint: any TemplateLint) throws -> String {
        let allowed = lint.mayBeAllowed ? " · may be allowed" : ""
        return "### \(lint.code)\(allowed)\n\n" + (try comment(of: lint)).joined(separator: "\n\n")
    }

    static func name(of lint: any TemplateLint) -> String { "\(type(of: lint))" }

    /// The paragraphs of a doc comment, each on one line.
    static func comment(of lint: any TemplateLint) throws -> [String] {
        try DocComment.paragraphs(of: rules.appending(path: "\(name(of: lint)).swift"))
    }
}
