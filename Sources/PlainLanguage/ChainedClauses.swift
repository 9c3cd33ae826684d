import LetterModel

/// **Chained clauses.** Sentences that chain or nest three clauses or more, such as a main clause with a condition and
/// a relative clause.
///
/// Clauses are counted by what opens them: conjunctions, relative and asking words, `om … te`. Verbs that share a subject are
/// one clause (`wij bellen en mailen u`). The words `found` are the openings; the range is the sentence.
package enum ChainedClauses {
    /// The most clauses of a sentence that is not found.
    package static let mostClauses = 2

    /// Every sentence with more than two clauses.
    package static func findings(in text: AnalysedText) -> [LanguageFinding] {
        text.sentences.compactMap { sentence in
            let openings = openings(in: sentence, of: text)
            guard openings.count - (isFragment(sentence, openings) ? 1 : 0) >= mostClauses else { return nil }
            let found = openings.map { sentence.words[$0].text }.joined(separator: " … ")
            return LanguageFinding(range: sentence.range, found: found)
        }
    }

    private static func openings(in sentence: Sentence, of text: AnalysedText) -> [Int] {
        switch text.language {
        case .dutch: DutchClauses(sentence).openings
        case .english: EnglishClauses(sentence).openings
        }
    }

    /// `Bijvoorbeeld omdat u verhuist`: a clause without a main clause.
    private static func isFragment(_ sentence: Sentence, _ openings: [Int]) -> Bool {
        guard let first = openings.first, first < 2 else { return false }
        return !sentence.words.contains { $0.before.contains(.comma) }
    }
}
