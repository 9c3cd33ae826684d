package import LetterModel
import PlainLanguage

/// A sentence has more than 20 words (an error), or more than 15 (a warning).
///
/// Values count as the words they are. A line of a list and a heading count as sentences.
///
/// What to do: make two sentences of it. The second one often begins where `en`, `maar`, `die` or `omdat` stands.
package struct LongSentence: PassageLint {
    /// The most words of a sentence.
    package static let limit = 20
    /// More words than this are worth a look.
    package static let attention = 15

    package let code = "long-sentence"
    package let level = Diagnostic.Level.error
    package let mayBeAllowed = true

    package init() {}

    package func findings(in passage: LintedPassage, _ subject: LintSubject) -> [Diagnostic] {
        passage.analysis.sentences.filter { $0.words.count > Self.attention }.map { sentence in
            let count = sentence.words.count
            let isError = count > Self.limit
            return finding(
                at: passage.place(of: sentence.range),
                level: isError ? .error : .warning,
                found: "This sentence has \(count) words: '\(passage.excerpt(sentence.range))'",
                expected: "at most \(isError ? Self.limit : Self.attention).",
                remedy: "Make two sentences of it."
            )
        }
    }
}
