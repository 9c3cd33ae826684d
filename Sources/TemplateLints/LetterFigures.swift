package import LetterModel
import LetterTemplates
package import PlainLanguage

/// What can be counted of a letter, as points of attention: no figure says that a letter is clear.
package struct LetterFigures: Sendable {
    /// `first`, `reminder-1` …
    package let round: String
    /// The file of the letter.
    package let path: String
    /// The letter code in control files.
    package let code: String
    /// Which people get it.
    package let kind: LetterKind
    /// See ``LintedLetter/pages``.
    package let pages: [LetterForm: Int]
    /// The number of sentences in running text, and its words; headings do not count.
    package let sentenceCount: Int
    /// The number of words in running text.
    package let wordCount: Int
    /// `nil` for a letter without words.
    package let readability: Readability?

    /// Counts a letter.
    package init(_ letter: LintedLetter) {
        let text = letter.runningText
        round = letter.round
        path = letter.template.path
        code = letter.template.header.code
        kind = letter.template.header.kind
        pages = letter.pages
        sentenceCount = text.sentences.count
        wordCount = text.wordCount
        readability = Readability(text)
    }
}
