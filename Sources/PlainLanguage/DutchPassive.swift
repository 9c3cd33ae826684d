/// Finds passives in a Dutch sentence.
///
/// A participle belongs to the auxiliary before it in its clause (`wordt door ons verstuurd`), or to the one right behind it,
/// perhaps with a modal verb between (`betaald wordt`, `betaald moet worden`). What the auxiliary `hebben` takes is
/// active.
struct DutchPassive {
    private let words: [Word]

    private enum Auxiliary {
        case becoming
        case being
        case having
    }

    init(_ sentence: Sentence) {
        words = sentence.words
    }

    /// Every pair once, in the order of the participles.
    var pairs: [PassivePair] {
        var pairs: [PassivePair] = []
        // The auxiliary that still waits for its participle.
        var open: Int?
        for index in words.indices {
            if startsClause(index) { open = nil }
            if let auxiliary = auxiliary(at: index) {
                if let participle = participle(before: index), auxiliary != .having {
                    if isPassive(participle, with: auxiliary) {
                        pairs.append(.init(auxiliary: index, participle: participle))
                    }
                    open = nil
                } else if auxiliary != .being || !isPossessive(index, open: open) {
                    open = index
                }
            } else if let owner = open, isParticiple(at: index), !belongsToNext(index) {
                guard let auxiliary = self.auxiliary(at: owner) else { continue }
                if isPassive(index, with: auxiliary) { pairs.append(.init(auxiliary: owner, participle: index)) }
                if !isFollowedByAnother(index) { open = nil }
            }
        }
        return pairs
    }

    // MARK: Clauses

    private func startsClause(_ index: Int) -> Bool {
        let word = words[index]
        let next = index + 1 < words.count ? words[index + 1].key : ""
        if !word.before.isDisjoint(with: .parting) { return !isInsertion(index) }
        switch word.key {
        case "dat": return index > 0 && DutchGrammar.subjectBeginnings.contains(next) && !isAuxiliary(index - 1)
        case "die", "wat", "hoe", "of", "en", "maar", "waar": return DutchGrammar.subjects.contains(next)
        case "want", "zoals": return true
        case "als": return DutchGrammar.subjectBeginnings.contains(next)
        default: return DutchGrammar.subordinators.contains(word.key) || DutchGrammar.whereWords.contains(word.key)
        }
    }

    /// A word or two between commas or brackets, or an item of a list, does not end the clause.
    private func isInsertion(_ index: Int) -> Bool {
        let marks = words[index].before
        if !marks.isDisjoint(with: [.bracket]) { return true }
        guard marks.isDisjoint(with: [.semicolon, .colon, .dash]) else { return false }
        return index + 1 < words.count && !startsSubject(index)
            && words[(index + 1)...].prefix(3).contains {
                !$0.before.isDisjoint(with: .comma) || $0.key == "en" || $0.key == "of"
            }
    }

    private func startsSubject(_ index: Int) -> Bool {
        let key = words[index].key
        return DutchGrammar.subjectBeginnings.contains(key) || DutchGrammar.finiteVerbs.contains(key)
            || DutchGrammar.subordinators.contains(key) || DutchGrammar.whereWords.contains(key)
            || ["dan", "dat", "zoals"].contains(key)
    }

    // MARK: Auxiliaries

    private func auxiliary(at index: Int) -> Auxiliary? {
        switch words[index].key {
        case "word", "wordt", "worden", "werd", "werden": .becoming
        case "is", "was", "waren", "ben", "bent", "zijn": .being
        case let key: DutchGrammar.having.contains(key) ? .having : nil
        }
    }

    private func isAuxiliary(_ index: Int) -> Bool { auxiliary(at: index) != nil }

    /// `heeft zijn brief verstuurd`, `met zijn brief`: his, not are.
    private func isPossessive(_ index: Int, open: Int?) -> Bool {
        guard words[index].key == "zijn", index + 1 < words.count else { return false }
        if isParticiple(at: index + 1) { return false }
        if index > 0, DutchGrammar.prepositions.contains(words[index - 1].key) { return true }
        return open != nil
    }

    // MARK: Participles

    private func isParticiple(at index: Int) -> Bool {
        guard DutchParticiples.contains(words[index].key) else { return false }
        guard index > 0, words[index].before.isDisjoint(with: .parting) else { return true }
        let before = words[index - 1].key
        // `te ontvangen` is an infinitive.
        return before != "te" && !(Self.articles.contains(before) && isBeforeNoun(index))
    }

    /// `een gevraagd bewijs`: an attribute or itself a noun, if it is not the last word of its clause.
    private func isBeforeNoun(_ index: Int) -> Bool {
        guard index + 1 < words.count, words[index + 1].before.isDisjoint(with: .parting) else { return false }
        let next = words[index + 1].key
        if DutchGrammar.prepositions.contains(next) || ["en", "of", "maar"].contains(next) { return false }
        if startsClause(index + 1) { return false }
        // `de erfpacht is` has a noun, `omdat het betaald is` has none.
        return auxiliary(at: index + 1) == nil || !["het", "dit"].contains(words[index - 1].key)
    }

    private static let articles = WordList("de het een geen elk ieder uw onze mijn deze dit zo'n welk")

    /// The participle right before an auxiliary, perhaps with a modal verb between.
    private func participle(before index: Int) -> Int? {
        var place = index - 1
        var modals = 0
        while place >= 0, modals < 3, DutchGrammar.modals.contains(words[place].key), !startsClause(place + 1) {
            place -= 1
            modals += 1
        }
        guard place >= 0, !startsClause(place + 1), isParticiple(at: place) else { return nil }
        // After a finite verb at the start the participle is no part of this group: `Wordt betaald`.
        return isAuxiliary(place) ? nil : place
    }

    /// Whether an auxiliary right behind takes the participle.
    private func belongsToNext(_ index: Int) -> Bool {
        var place = index + 1
        while place < words.count, place < index + 3, DutchGrammar.modals.contains(words[place].key) { place += 1 }
        return place < words.count && isAuxiliary(place) && !(index + 1...place).contains(where: startsClause)
    }

    private func isPassive(_ index: Int, with auxiliary: Auxiliary) -> Bool {
        switch auxiliary {
        case .having: false
        case .becoming: true
        case .being: !DutchParticiples.isActive(words[index].key)
        }
    }

    /// `ontvangen en in behandeling genomen`: another participle of the same auxiliary follows.
    private func isFollowedByAnother(_ index: Int) -> Bool {
        guard index + 1 < words.count, ["en", "of"].contains(words[index + 1].key), !startsClause(index + 1) else {
            return false
        }
        for place in words.indices.dropFirst(index + 2).prefix(8) {
            if startsClause(place) || isAuxiliary(place) || DutchGrammar.finiteVerbs.contains(words[place].key) {
                return false
            }
            if isParticiple(at: place) { return true }
        }
        return false
    }
}
