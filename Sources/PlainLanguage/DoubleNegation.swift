import LetterModel

/// **Double negation.** Two negations in one clause, which the reader has to solve: `niet zonder`, `nooit geen`,
/// `niet ongebruikelijk`, `niet verboden`; and `niet … tenzij` across a comma. `Not uncommon`, `cannot … without` in English.
///
/// The range is from the first negation to the second.
package enum DoubleNegation {
    /// Every pair of negations that belong together.
    package static func findings(in text: AnalysedText) -> [LanguageFinding] {
        let grammar = text.language == .dutch ? dutch : english
        return text.sentences.flatMap { sentence in
            grammar.pairs(in: sentence).map { sentence.finding($0..<($0 + 1), $1..<($1 + 1), whole: true) }
        }
    }

    private struct Grammar: Sendable {
        /// Words that deny.
        var negations: WordList
        /// Words that deny only together with a negation.
        var negatives: WordList
        /// Whether the form of a word makes it a negative: `onmogelijk`.
        var isNegative: @Sendable (String) -> Bool
        /// Words that end the clause.
        var links: WordList
        /// Words that join a negation across a comma.
        var exceptions: WordList
        /// Words before or behind which a negation denies nothing: `niet alleen`.
        var harmless: WordList

        func pairs(in sentence: Sentence) -> [(Int, Int)] {
            var pairs: [(Int, Int)] = []
            var open: Int?
            var isSameClause = false
            for (index, word) in sentence.words.enumerated() {
                let isException = exceptions.contains(word.key)
                if !word.before.isDisjoint(with: .parting) || links.contains(word.key) { isSameClause = false }
                let isNegation = negations.contains(word.key) && !isHarmless(index, in: sentence)
                if let first = open,
                    isException || isSameClause && (isNegation || denies(index, after: first, in: sentence))
                {
                    pairs.append((first, index))
                    open = nil
                } else if isNegation {
                    open = index
                    isSameClause = true
                }
            }
            return pairs
        }

        private func denies(_ index: Int, after first: Int, in sentence: Sentence) -> Bool {
            let key = sentence.words[index].key
            return negatives.contains(key) || index - first <= 3 && isNegative(key)
        }

        private func isHarmless(_ index: Int, in sentence: Sentence) -> Bool {
            index + 1 < sentence.words.count && harmless.contains(sentence.words[index + 1].key)
        }
    }

    private static let dutch = Grammar(
        negations: WordList("niet geen nooit nergens niemand niets nimmer zonder noch geenszins"),
        negatives: WordList(
            """
            nalaten nagelaten verbieden verboden uitsluiten uitgesloten ontkennen ontkend weigeren geweigerd verhinderen
            ontbreken ontbreekt misplaatst
            """
        ),
        isNegative: isDutchNegative,
        links: WordList(
            """
            en of maar want dus dat die als omdat indien wanneer zodat terwijl hoewel nadat voordat totdat zodra waarin waarmee
            waarop waarvoor waardoor waarbij wat wie hoe waar om dan
            """
        ),
        exceptions: WordList("tenzij"),
        harmless: WordList("alleen slechts eens")
    )

    /// `onmogelijk`, but not `onder`, `ons`, `ontvangen`, `online`.
    private static func isDutchNegative(_ word: String) -> Bool {
        guard word.hasPrefix("on"), word.utf8.count >= 6 else { return false }
        if ["onte", "ontoe", "ontoer", "ontoegankelijk"].contains(where: { word.hasPrefix($0) }) { return true }
        return !["onder", "ons", "ont", "onz", "online", "oneven", "ongeveer", "onthou"].contains { word.hasPrefix($0) }
    }

    private static let english = Grammar(
        negations: WordList(
            """
            not no never nobody nothing nowhere without cannot can't don't doesn't didn't won't isn't aren't wasn't weren't
            haven't hasn't shouldn't couldn't wouldn't nor neither
            """
        ),
        negatives: WordList("prohibited forbidden excluded denied refuse refused fail failed lack lacks"),
        isNegative: isEnglishNegative,
        links: WordList(
            "and or but because if that which who when while although so until before after where whether what how"
        ),
        exceptions: WordList("unless"),
        harmless: WordList("only later longer more less earlier")
    )

    private static func isEnglishNegative(_ word: String) -> Bool {
        if word.hasPrefix("un"), word.utf8.count >= 6 {
            return !["under", "until", "unit", "uniq", "univ", "union", "unif", "unless", "uncle"].contains {
                word.hasPrefix($0)
            }
        }
        return impossible.contains(word)
    }

    private static let impossible = WordList(
        """
        impossible inconceivable infrequent infrequently insignificant irrelevant dissimilar illegal inappropriate incorrect
        invalid incomplete impractical improbable inaccurate inadequate insufficient irregular disagree dislike disallowed
        """
    )
}
