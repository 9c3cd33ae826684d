import LetterModel
import LetterRun
import LetterTemplates

/// Counts for one letter who sees which of its optional texts.
struct PassageTally {
    /// In reading order, each place once.
    private(set) var passages: [TemplateCoverage.Passage] = []

    private let letter: ReviewedLetter
    private var places: [SourcePlace: Int] = [:]
    private var entries: [Entry] = []

    /// A place with optional text: a block that a letter includes twice has one entry.
    private struct Entry {
        let passage: OptionalPassage
        let depth: Int
        let constantAnswer: Bool?
        var shown = 0
        var otherwise = 0
        /// The group that was counted last, so that nobody counts twice.
        var shownGroup = -1
        var otherwiseGroup = -1
    }

    /// Counts.
    ///
    /// - Parameter groups: How many recipients give which answers to the letter's personal questions.
    init(_ letter: ReviewedLetter, groups: [[Bool]: Int]) throws(RunFailure) {
        self.letter = letter
        try note(letter.template.optionalPassages, depth: 0)
        for (number, group) in groups.enumerated() {
            let answers = Dictionary(zip(letter.personalQuestions, group.key)) { first, _ in first }
            count(letter.template.optionalPassages, answers, people: group.value, group: number)
        }
        passages = entries.map(Self.passage)
    }

    private mutating func note(_ passages: [OptionalPassage], depth: Int) throws(RunFailure) {
        for passage in passages {
            if places[passage.place] == nil {
                places[passage.place] = entries.count
                let answer = try letter.constantAnswer(to: passage.question)
                entries.append(Entry(passage: passage, depth: depth, constantAnswer: answer))
            }
            try note(passage.shown.passages + passage.otherwise.passages, depth: depth + 1)
        }
    }

    private mutating func count(
        _ passages: [OptionalPassage],
        _ answers: [ValueQuestion: Bool],
        people: Int,
        group: Int
    ) {
        for passage in passages {
            guard let index = places[passage.place],
                let holds = entries[index].constantAnswer ?? answers[passage.question]
            else { preconditionFailure("Every optional text of a letter was noted, with what it asks.") }
            if holds, entries[index].shownGroup != group {
                entries[index].shownGroup = group
                entries[index].shown += people
            }
            if !holds, entries[index].otherwiseGroup != group {
                entries[index].otherwiseGroup = group
                entries[index].otherwise += people
            }
            count((holds ? passage.shown : passage.otherwise).passages, answers, people: people, group: group)
        }
    }

    private static func passage(_ entry: Entry) -> TemplateCoverage.Passage {
        TemplateCoverage.Passage(
            place: entry.passage.place.description,
            condition: entry.passage.condition,
            decidedBy: entry.constantAnswer == nil ? .recipient : .campaign,
            depth: entry.depth,
            text: branch(entry.passage.shown, entry.shown, isAlways: entry.constantAnswer),
            elseText: branch(entry.passage.otherwise, entry.otherwise, isAlways: entry.constantAnswer.map { !$0 })
        )
    }

    private static func branch(
        _ branch: OptionalPassage.Branch,
        _ people: Int,
        isAlways: Bool?
    ) -> TemplateCoverage.Branch? {
        guard !branch.text.isEmpty else { return nil }
        return TemplateCoverage.Branch(
            excerpt: excerpt(of: branch.text),
            recipients: ReviewCount(people),
            isAlways: isAlways
        )
    }

    /// The first words of a text, at most about fifty characters.
    private static func excerpt(of text: String) -> String {
        let limit = 50
        guard text.count > limit else { return text }
        let start = text.prefix(limit)
        let words = start.lastIndex(of: " ").map { start[..<$0] } ?? start
        return "\(words)…"
    }
}
