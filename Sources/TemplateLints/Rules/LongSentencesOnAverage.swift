package import LetterModel
import PlainLanguage

/// The sentences of a letter have more than 12 words on average.
///
/// Counted are paragraphs and lists; headings and the subject are not.
///
/// What to do: begin with the longest sentences. `template check` tells the figures of each letter.
package struct LongSentencesOnAverage: LetterLint {
    /// The most words on average.
    package static let limit = 12.0

    package let code = "long-sentences"
    package let level = Diagnostic.Level.warning

    package init() {}

    package func findings(in letter: LintedLetter, _ rules: TextRules) -> [Diagnostic] {
        guard let readability = Readability(letter.runningText), readability.wordsPerSentence > Self.limit else {
            return []
        }
        let mean = (readability.wordsPerSentence * 10).rounded() / 10
        return [
            finding(
                at: letter.place,
                found: "The sentences of the letter have \(mean) words on average.",
                expected: "at most \(Int(Self.limit)).",
                remedy: "Shorten the longest sentences first."
            )
        ]
    }
}
