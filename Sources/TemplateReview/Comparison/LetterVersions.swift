import LetterModel
import LetterTemplates

/// The versions that optional texts can make of a letter, when nobody's values are at hand.
///
/// For each field values are tried between which the questions tell apart, so that no version contradicts itself, such
/// as a country that is empty and Belgium.
struct LetterVersions {
    /// How many versions of a letter are compared at most.
    static let limit = 256

    /// The answers of each version; the first one is that of someone for whom every text is shown, as far as possible.
    let answers: [[Bool]]
    /// Whether there are more.
    let isCapped: Bool

    init(_ questions: LetterQuestions) {
        let fields = questions.all.map(\.field).withoutDoubles.map { Self.field($0, questions) }
        let count = fields.reduce(1) { min($0 * $1.choices.count, Self.limit + 1) }
        isCapped = count > Self.limit
        // One field after the other first: when there are too many versions, each text is still shown once.
        let single = fields.indices.flatMap { field in
            fields[field].choices.indices.map { choice in fields.indices.map { $0 == field ? choice : 0 } }
        }
        let first = fields.map { _ in 0 }
        let all = ([first] + single + Self.combinations(of: fields.map(\.choices.count))).withoutDoubles
        answers = all.prefix(Self.limit).map { Self.answers($0, fields, count: questions.all.count) }
    }

    /// A field, and the different answers that its values give to its questions.
    private struct Field {
        let questionIndexes: [Int]
        let choices: [[Bool]]
    }

    private static func field(_ name: String, _ questions: LetterQuestions) -> Field {
        let indexes = questions.all.indices.filter { questions.all[$0].field == name }
        let own = indexes.map { questions.all[$0] }
        // Without a text that asks for it, a field is thought to be filled.
        guard questions.asked.contains(where: { $0.field == name }) else {
            return Field(questionIndexes: indexes, choices: [own.map { _ in true }])
        }
        let values = own.flatMap(\.tellingValues).withoutDoubles
        let choices = values.compactMap { value in
            try? own.map { try $0.answer(in: TemplateValues(texts: [name: value]), language: .dutch) }
        }
        return Field(questionIndexes: indexes, choices: choices.withoutDoubles)
    }

    /// Every combination of one choice a field, as far as the limit goes.
    private static func combinations(of counts: [Int]) -> [[Int]] {
        counts.reduce([[]]) { combinations, count in
            Array(combinations.lazy.flatMap { start in (0..<count).lazy.map { start + [$0] } }.prefix(limit))
        }
    }

    private static func answers(_ choices: [Int], _ fields: [Field], count: Int) -> [Bool] {
        var answers = [Bool](repeating: true, count: count)
        for (field, choice) in zip(fields, choices) {
            for (index, answer) in zip(field.questionIndexes, field.choices[choice]) { answers[index] = answer }
        }
        return answers
    }
}
