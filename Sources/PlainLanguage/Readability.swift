import LetterModel

/// Figures of how hard a text is to read, by published formulas.
///
/// They count lengths and know nothing of meaning, order or layout: points of attention, not a level of language. No
/// figure of these says that a text is "B1".
///
/// Sources: W.H. Douma, De leesbaarheid van landbouwbladen (1960), Flesch's formula fitted to Dutch; R.H.M. Brouwer,
/// Onderzoek naar de leesmoeilijkheid van Nederlands proza (1963); R. Flesch, A new readability yardstick (1948).
package struct Readability: Hashable, Sendable {
    /// The mean number of words in a sentence.
    package let wordsPerSentence: Double
    /// The number of words in the longest sentence.
    package let longestSentence: Int
    /// The number of syllables in a hundred words, as they are read aloud.
    package let syllablesPer100Words: Double
    private let language: LetterLanguage

    /// Measures a text; `nil` without words.
    package init?(_ text: AnalysedText) {
        let words = text.wordCount
        guard words > 0 else { return nil }
        let syllables = text.sentences.reduce(0) { sum, sentence in
            sum + sentence.words.reduce(0) { $0 + Syllables.count(in: $1.text, language: text.language) }
        }
        wordsPerSentence = Double(words) / Double(text.sentences.count)
        longestSentence = text.sentences.map(\.words.count).max() ?? 0
        syllablesPer100Words = 100 * Double(syllables) / Double(words)
        language = text.language
    }

    /// Flesch-Douma: 206.8 − 0.77 × syllables per 100 words − 0.93 × words per sentence; higher is easier, most texts lie
    /// between 0 and 100. `nil` for a text that is not Dutch.
    package var fleschDouma: Double? {
        language == .dutch ? 206.8 - 0.77 * syllablesPer100Words - 0.93 * wordsPerSentence : nil
    }

    /// Brouwer's index: 195 − ⅔ × syllables per 100 words − 2 × words per sentence; higher is easier. `nil` for a text
    /// that is not Dutch.
    package var brouwer: Double? {
        language == .dutch ? 195 - syllablesPer100Words * 2 / 3 - 2 * wordsPerSentence : nil
    }

    /// Flesch reading ease: 206.835 − 1.015 × words per sentence − 84.6 × syllables per word; higher is easier. `nil` for
    /// a text that is not English.
    package var fleschReadingEase: Double? {
        language == .english ? 206.835 - 1.015 * wordsPerSentence - 0.846 * syllablesPer100Words : nil
    }
}
