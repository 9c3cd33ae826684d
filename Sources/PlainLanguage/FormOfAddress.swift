import LetterModel

/// **Form of address.** A Dutch text that mixes `u` with `je`: every use of the rarer form, with the word in the other.
///
/// When both are used equally often, the uses of `je` are found. `jullie` is left alone, and so is the `u` of a time
/// (`8.00 u`).
package enum FormOfAddress {
    /// Every use of the rarer form; nothing in a text that keeps to one, or is not Dutch.
    package static func findings(in text: AnalysedText) -> [LanguageFinding] {
        guard text.language == .dutch else { return [] }
        let formal = uses(of: formalWords, in: text)
        let informal = uses(of: informalWords, in: text)
        if formal.isEmpty || informal.isEmpty { return [] }
        return formal.count < informal.count ? formal : informal
    }

    private static let formalWords = ["u": "je", "uw": "je, jouw", "uwe": "jouwe", "uzelf": "jezelf"]
    private static let informalWords = [
        "je": "u, uw", "jij": "u", "jou": "u", "jouw": "uw", "jouwe": "uwe", "jezelf": "uzelf",
    ]

    private static func uses(of forms: [String: String], in text: AnalysedText) -> [LanguageFinding] {
        text.sentences.flatMap { sentence in
            sentence.words.indices.compactMap { index in
                let word = sentence.words[index]
                guard let advice = forms[word.key], !isHour(index, in: sentence) else { return nil }
                return LanguageFinding(range: word.range, found: word.text, advice: advice)
            }
        }
    }

    private static func isHour(_ index: Int, in sentence: Sentence) -> Bool {
        sentence.words[index].text == "u" && index > 0 && sentence.words[index - 1].hasDigit
            && sentence.words[index].before.isEmpty
    }
}
