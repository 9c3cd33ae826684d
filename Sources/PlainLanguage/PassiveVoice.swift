import LetterModel

/// **Passive voice.** `worden` or `zijn` with a past participle, and `be` with one in English.
///
/// Perfect tenses that only look like it (`is gekomen`, `bent verhuisd`) and states (`is bekend`, `is gesloten`) are left
/// alone. It works by forms and lists, without a parser, so it misses some and finds some that are none;
/// `docs/plain-language.md` has figures. The range is from the first of auxiliary and participle to the last.
package enum PassiveVoice {
    /// Every participle of a passive with its auxiliary, in the order of the participles.
    package static func findings(in text: AnalysedText) -> [LanguageFinding] {
        text.sentences.flatMap { sentence in
            let pairs = text.language == .dutch ? DutchPassive(sentence).pairs : EnglishPassive(sentence).pairs
            return pairs.map { pair in
                let places = [pair.auxiliary, pair.participle].sorted()
                return sentence.finding(places[0]..<(places[0] + 1), places[1]..<(places[1] + 1), whole: true)
            }
        }
    }
}

/// A passive by the numbers of its words in a sentence.
struct PassivePair: Hashable {
    var auxiliary: Int
    var participle: Int
}
