package import LetterModel

/// **Difficult words.** Bureaucratic or difficult words and phrases, with simpler ones offered.
///
/// Found are whole words in any case and inflection that the list knows. A word that begins with a capital inside a
/// sentence is taken for a name. For a phrase with words between its parts (`dient … te`) the range is that of
/// the first part. The lists are ours; whether the simpler word fits, the writer decides.
package enum DifficultWords {
    /// Every difficult word of a text, with simpler ones as advice.
    package static func findings(in text: AnalysedText) -> [LanguageFinding] {
        book(for: text.language).findings(in: text, sparingNames: true)
    }

    /// The list of a language.
    package static func pairs(for language: LetterLanguage) -> [WordPair] { book(for: language).pairs }

    private static func book(for language: LetterLanguage) -> PhraseBook {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    private static let dutch = PhraseBook(dutchWords + "\n" + dutchPhrases)
    private static let english = PhraseBook(englishWords)
}
