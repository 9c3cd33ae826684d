package import LetterModel
package import LetterTemplates
import PlainLanguage

/// One letter, as lints look at it.
package struct LintedLetter: Sendable {
    /// `first`, `reminder-1` …
    package let round: String
    /// Compiled, with every block that it includes.
    package let template: LetterTemplate
    /// How many pages the longest version takes in each form; none when it was not set.
    package let pages: [LetterForm: Int]
    /// The letter with most of its optional texts shown, the subject first.
    let passages: [LintedPassage]
    /// These, and what other versions of the letter hold.
    let allPassages: [LintedPassage]

    /// Reads a letter.
    ///
    /// - Parameters:
    ///   - values: What stands in the place of each field, such as the text of a central variable or an
    ///     invented name. A field without a value stands there with its name.
    package init(
        round: String,
        template: LetterTemplate,
        values: [String: String],
        pages: [LetterForm: Int] = [:]
    ) {
        self.round = round
        self.template = template
        self.pages = pages
        let canonical = Dictionary(values.map { (FieldName.canonical($0), $1) }) { $1 }
        let (prose, language) = (template.prose, template.header.language)
        func linted(_ passage: TemplateProse.Passage) -> LintedPassage {
            LintedPassage(passage, language: language) { canonical[$0.canonicalName] ?? $0.name }
        }
        passages = prose.passages.map(linted)
        allPassages = passages + prose.alternatives.map(linted)
    }

    /// The file, for messages about the letter as a whole.
    var place: SourcePlace { SourcePlace(file: template.path) }

    var language: LetterLanguage { template.header.language }

    /// The paragraphs and list items: what is read as running text, without headings.
    var runningText: AnalysedText {
        let texts = passages.filter(\.isRunningText).map(\.text)
        return AnalysedText(texts.joined(separator: "\n\n"), language: language)
    }
}
