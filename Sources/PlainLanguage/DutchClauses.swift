/// Where clauses open in a Dutch sentence, besides the first.
struct DutchClauses {
    private let sentence: Sentence
    private var words: [Word] { sentence.words }

    init(_ sentence: Sentence) {
        self.sentence = sentence
    }

    /// The numbers of the words that open a clause.
    var openings: [Int] { words.indices.filter(opensClause) }

    private func opensClause(_ index: Int) -> Bool {
        let key = words[index].key
        if words[index].before.contains(.semicolon) { return true }
        switch key {
        case "om", "door", "zonder", "teneinde", "alvorens": return hasInfinitive(after: index) || key == "alvorens"
        case "want": return true
        case "als": return opensConditional(index)
        case "dat": return opensThat(index)
        case "die": return isRelative(index)
        case "of": return opensWhether(index)
        case "en", "maar", "dus", "doch": return opensCoordinate(index)
        case "dan": return closesCondition(index)
        case "hoe", "wat", "wie", "waar", "hoeveel", "waarheen": return opensQuestion(index)
        case "welke", "welk": return index > 1 && !isAfterPreposition(index)
        default:
            if key == "wanneer", index == 0, sentence.isQuestion { return false }
            return DutchGrammar.subordinators.contains(key) || (index > 0 && DutchGrammar.whereWords.contains(key))
        }
    }

    private func next(_ index: Int) -> String { index + 1 < words.count ? words[index + 1].key : "" }
    private func previous(_ index: Int) -> String { index > 0 ? words[index - 1].key : "" }
    private func isAfterPreposition(_ index: Int) -> Bool { DutchGrammar.prepositions.contains(previous(index)) }
    private func isAfterComma(_ index: Int) -> Bool { words[index].before.contains(.comma) }

    /// `om uw code te krijgen`, within the clause.
    private func hasInfinitive(after index: Int) -> Bool {
        for place in words.indices.dropFirst(index + 1).prefix(12) {
            if !words[place].before.isDisjoint(with: .parting) { return false }
            let key = words[place].key
            if key == "te", place > index + 1 || words[index].key != "door" { return true }
            if key == "om" || DutchGrammar.finiteVerbs.contains(key), key != "zijn" { return false }
        }
        return false
    }

    private func opensConditional(_ index: Int) -> Bool {
        ["net", "zo", "zowel", "even", "zoveel"].contains(previous(index))
            ? false
            : DutchGrammar.subjectBeginnings.contains(next(index)) || next(index) == "dat"
    }

    private func opensThat(_ index: Int) -> Bool {
        guard index > 0, !isAfterPreposition(index), next(index) != "" else { return false }
        if isAfterComma(index) { return !DutchGrammar.finiteVerbs.contains(next(index)) || index > 2 }
        if DutchGrammar.subjectBeginnings.contains(next(index)) {
            return !DutchGrammar.subjects.contains(previous(index)) || previous(index) == "er"
        }
        return isAfterNoun(index) && !DutchGrammar.finiteVerbs.contains(previous(index))
    }

    private func isRelative(_ index: Int) -> Bool {
        guard index > 0, next(index) != "", !isAfterPreposition(index) else { return false }
        if isAfterComma(index) { return index > 1 }
        // `Geef die brief` has no subject behind it, `Medicijnen die u slikt` has.
        if index == 1 { return DutchGrammar.subjects.contains(next(index)) || previous(index).hasSuffix("en") }
        return isAfterNoun(index) && !DutchGrammar.finiteVerbs.contains(previous(index))
    }

    /// Whether a determiner stands shortly before the word before, with no verb or preposition between.
    private func isAfterNoun(_ index: Int) -> Bool {
        if DutchGrammar.subjects.contains(previous(index)) || DutchGrammar.determiners.contains(previous(index)) {
            return false
        }
        for place in stride(from: index - 1, through: max(0, index - 4), by: -1) {
            let key = words[place].key
            if DutchGrammar.determiners.contains(key) || words[place].hasDigit { return place < index - 1 }
            if place < index - 1, DutchGrammar.finiteVerbs.contains(key) || DutchGrammar.prepositions.contains(key) {
                return DutchGrammar.prepositions.contains(key)
            }
            if !words[place].before.isDisjoint(with: .parting) { return false }
        }
        // A plural near the start needs no determiner.
        return index < 4 && previous(index).hasSuffix("en")
    }

    private func opensWhether(_ index: Int) -> Bool {
        if index > 0, DutchGrammar.subjects.contains(next(index)) { return true }
        return Self.askingWords.contains(previous(index)) && DutchGrammar.subjectBeginnings.contains(next(index))
    }

    private static let askingWords = WordList(
        """
        weten weet kijken kijk kijkt controleren controleer controleert vragen vraag vraagt nagaan beslissen besluiten
        beoordelen bepalen vastgesteld vaststellen onderzoeken onderzocht onderzoek bekijken zien ziet u ons af
        """
    )

    private func opensCoordinate(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        return DutchGrammar.subjects.contains(next(index)) || Self.linkingAdverbs.contains(next(index))
    }

    private static let linkingAdverbs = WordList("dan daarna daarom daardoor vervolgens toen daarvoor dus")

    /// `Lukt het niet, dan bellen wij u`.
    private func closesCondition(_ index: Int) -> Bool {
        guard index > 2, isAfterComma(index) else { return false }
        let first = words[0].key
        return !DutchGrammar.subordinators.contains(first) && first != "als" && DutchGrammar.finiteVerbs.contains(first)
    }

    private func opensQuestion(_ index: Int) -> Bool {
        if index == 0 { return !sentence.isQuestion && words.contains { $0.before.contains(.comma) } }
        guard !isAfterPreposition(index) || words[index].key == "wie" else { return false }
        let key = next(index)
        if words[index].key == "wie", isAfterPreposition(index) { return index > 1 }
        if words[index].key == "hoe" { return !key.isEmpty && key != "dan" }
        return DutchGrammar.subjectBeginnings.contains(key) || isAfterComma(index)
    }
}
