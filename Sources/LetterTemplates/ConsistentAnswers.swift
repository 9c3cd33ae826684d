import LetterModel

/// The answers that questions can have together: `land=x` and `land!=x` are never both true.
struct ConsistentAnswers {
    typealias Answers = [ValueQuestion: Bool]

    /// By field: the answers that one of its values gives, each combination once; that with most yeses first.
    let variations: [[Answers]]

    /// Collects the questions of each field and tries the values that tell them apart.
    init(_ questions: [ValueQuestion], language: LetterLanguage) {
        var fields: [String] = []
        var byField: [String: [ValueQuestion]] = [:]
        for question in questions where byField[question.field]?.contains(question) != true {
            if byField[question.field] == nil { fields.append(question.field) }
            byField[question.field, default: []].append(question)
        }
        variations = fields.map { field in Self.variations(of: byField[field] ?? [], field, language) }
    }

    /// All fields with the values that answer most questions with yes.
    var usual: Answers {
        variations.compactMap(\.first).reduce(into: [:]) { $0.merge($1) { $1 } }
    }

    /// All fields with the values that answer fewest questions with yes.
    var leastShown: Answers {
        variations.compactMap(\.last).reduce(into: [:]) { $0.merge($1) { $1 } }
    }

    /// Every combination, when there are at most so many; `nil` when there are more.
    func all(atMost limit: Int) -> [Answers]? {
        var combinations: [Answers] = [[:]]
        for variation in variations {
            guard combinations.count * variation.count <= limit else { return nil }
            combinations = combinations.flatMap { known in variation.map { known.merging($0) { $1 } } }
        }
        return combinations
    }

    /// Answers to all questions that hold the given ones; `nil` when no values give them.
    func completing(_ wanted: Answers) -> Answers? {
        var result: Answers = [:]
        for variation in variations {
            let fitting = variation.first { answers in answers.allSatisfy { wanted[$0.key] ?? $0.value == $0.value } }
            guard let fitting else { return nil }
            result.merge(fitting) { $1 }
        }
        return result
    }

    private static func variations(
        of questions: [ValueQuestion],
        _ field: String,
        _ language: LetterLanguage
    ) -> [Answers] {
        var found: [Answers] = []
        for value in questions.flatMap(\.tellingValues) {
            var values = TemplateValues()
            values[field] = .text(value)
            var answers: Answers = [:]
            for question in questions { answers[question] = try? question.answer(in: values, language: language) }
            if answers.count == questions.count, !found.contains(answers) { found.append(answers) }
        }
        let yeses = found.map { $0.values.count { $0 } }
        return found.indices.sorted { (yeses[$1], $0) < (yeses[$0], $1) }.map { found[$0] }
    }
}
