/// Where clauses open in an English sentence, besides the first.
struct EnglishClauses {
    private let sentence: Sentence
    private var words: [Word] { sentence.words }

    init(_ sentence: Sentence) {
        self.sentence = sentence
    }

    /// The numbers of the words that open a clause.
    var openings: [Int] { words.indices.filter(opensClause) }

    private func opensClause(_ index: Int) -> Bool {
        if words[index].before.contains(.semicolon) { return true }
        switch words[index].key {
        case "if", "because", "although", "though", "unless", "whereas", "whether", "whom", "whose": return true
        case "which", "who": return index > 0
        case "while", "until", "since", "before", "after", "when", "where", "once", "as":
            return hasSubject(after: index)
        case "that": return opensThat(index)
        case "what", "how", "why": return index > 0 && next(index) != "to" && !next(index).isEmpty
        case "and", "but", "or", "so", "yet": return index > 0 && opensCoordinate(index)
        default: return false
        }
    }

    private func next(_ index: Int) -> String { index + 1 < words.count ? words[index + 1].key : "" }

    private func hasSubject(after index: Int) -> Bool {
        if words[index].key == "where", index == 0, sentence.isQuestion { return false }
        let key = next(index)
        if Self.pronouns.contains(key) { return true }
        // `before a final decision is made`, but not `before the test`.
        guard Self.determiners.contains(key) else { return false }
        return words[(index + 1)...].dropFirst().prefix(6).contains {
            $0.before.isDisjoint(with: .parting) && Self.finiteVerbs.contains($0.key)
        }
    }

    private func opensThat(_ index: Int) -> Bool {
        guard index > 0, !words[index].before.contains(.comma), next(index) != "" else { return false }
        switch words[index - 1].key {
        case "so": return Self.determiners.contains(next(index)) || Self.pronouns.contains(next(index))
        // A second of two: `check that it is empty and that nobody comes`.
        case "and", "or": return words[..<(index - 1)].contains { $0.key == "that" }
        case let before: return !Self.prepositions.contains(before)
        }
    }

    private func opensCoordinate(_ index: Int) -> Bool {
        let key = next(index)
        if Self.pronouns.contains(key) { return true }
        let isClause = words[index].key == "so" || words[index].key == "but"
        return isClause && Self.determiners.contains(key) && words[index].before.contains(.comma)
    }

    private static let pronouns = WordList("i you we they he she it there this someone anyone everyone nobody")

    private static let determiners = WordList(
        "the a an your our my his her its their this that these those no any all some"
    )

    private static let prepositions = WordList(
        "in of for from by with about after before at on to under over through during without like than use enter"
    )

    private static let finiteVerbs = WordList(
        """
        is are was were has have had can could may might must will would shall should do does did needs wants comes goes gets
        starts ends begins arrives applies
        """
    )
}
