/// Finds passives in an English sentence: a form of `be`, adverbs, and a past participle.
struct EnglishPassive {
    private let words: [Word]

    init(_ sentence: Sentence) {
        words = sentence.words
    }

    /// Every pair once, in the order of the participles.
    var pairs: [PassivePair] {
        words.indices.filter { Self.being.contains(words[$0].key) }.flatMap { pairs(of: $0) }
    }

    private func pairs(of auxiliary: Int) -> [PassivePair] {
        guard var place = participle(after: auxiliary) else { return [] }
        var pairs = [PassivePair(auxiliary: auxiliary, participle: place)]
        // `is checked and sent`
        while place + 2 < words.count, ["and", "or"].contains(words[place + 1].key) {
            let next = words[place + 2].key.hasSuffix("ly") && place + 3 < words.count ? place + 3 : place + 2
            guard EnglishParticiples.contains(words[next].key), !EnglishParticiples.isState(words[next].key) else {
                break
            }
            pairs.append(PassivePair(auxiliary: auxiliary, participle: next))
            place = next
        }
        return pairs
    }

    private func participle(after auxiliary: Int) -> Int? {
        var isSubject = isInverted(auxiliary)
        var subjectWords = 0
        for place in words.indices.dropFirst(auxiliary + 1).prefix(8) {
            let key = words[place].key
            if !words[place].before.isDisjoint(with: .parting) { return nil }
            if Self.being.contains(key) { return nil }
            if EnglishParticiples.contains(key), !(isSubject && subjectWords == 0) {
                // `You are used to this` says what somebody knows.
                let isHabit = key == "used" && place + 1 < words.count && words[place + 1].key == "to"
                return EnglishParticiples.isState(key) || isHabit && words[auxiliary].key != "be" ? nil : place
            }
            if Self.adverbs.contains(key) || key.hasSuffix("ly") { continue }
            // `Was the letter sent?`
            guard isSubject, subjectWords < 4 else { return nil }
            subjectWords += 1
            isSubject = subjectWords < 4
        }
        return nil
    }

    /// Whether the subject follows the verb, as in a question.
    private func isInverted(_ auxiliary: Int) -> Bool {
        let questions = ["how", "when", "where", "why", "what"]
        return auxiliary == 0 || (auxiliary == 1 && questions.contains(words[0].key))
    }

    private static let being = WordList(
        "is are was were be been being am isn't aren't wasn't weren't i'm you're we're they're it's"
    )

    private static let adverbs = WordList(
        "not also then now only still already always often never soon just again all both therefore however first yet sometimes"
    )
}

/// Past participles of English verbs.
enum EnglishParticiples {
    static func contains(_ word: String) -> Bool {
        if irregular.contains(word) { return true }
        return word.hasSuffix("ed") && word.utf8.count > 4 && !noParticiples.contains(word)
    }

    /// Whether it says how something is, not what is done with it.
    static func isState(_ word: String) -> Bool { states.contains(word) }

    private static let irregular = WordList(
        """
        begun bent bitten blown born bought bound broken brought built burnt caught chosen cut dealt done drawn driven eaten
        fed felt fought found forbidden forgotten forgiven frozen given ground grown heard held hidden hit hurt kept known
        laid led left lent let lost made meant met misunderstood overridden overseen paid proven put read rebuilt rewritten
        said seen sent set sewn shaken shown shut sold sought spent split spoken spread stolen struck sung sworn taken taught
        thought thrown told torn undertaken understood undone upheld used withdrawn withheld woken won worn written
        """
    )

    private static let noParticiples = WordList(
        "need speed indeed hundred proceed succeed exceed weed seed breed agreed sacred naked unneed aged"
    )

    private static let states = WordList(
        """
        worried interested married tired pleased retired divorced disabled qualified closed located supposed related
        concerned bored excited delighted satisfied ashamed scared surprised experienced advanced limited detailed involved
        unemployed self-employed left born lost shut bent ground set complicated crowded
        """
    )
}
