import LetterTemplates
import Testing

/// One rule of the letter templates of GOV.UK Notify and NotifyNL, as a text, its values and what is printed.
///
/// The rules are those of the repository `alphagov/notifications-utils` (`field.py`, `insensitive_dict.py`,
/// `formatters.py`, `markdown.py`, `template.py` and their tests); the texts are our own.
struct NotifyRule: Sendable, CustomTestStringConvertible {
    let source: String
    let values: TemplateValues
    /// In the form of ``TemplateTrial/outline(_:)``.
    let expected: String
    /// How the rule of Notify differs, where ours does on purpose; see `docs/templates.md`.
    let differs: String?

    init(_ source: String, _ values: TemplateValues = [:], _ expected: String, differs: String? = nil) {
        self.source = source
        self.values = values
        self.expected = expected
        self.differs = differs
    }

    var testDescription: String { source.debugDescription + (differs.map { " (Notify: \($0))" } ?? "") }

    /// Holds the rule to a person's values and to constants of a run; both have to print the same.
    func check() throws {
        #expect(try TemplateTrial(source).outline(values) == expected)
        #expect(try TemplateTrial(source).outline(constants: values) == expected)
    }
}
