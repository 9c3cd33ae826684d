import Campaign
import LetterModel
import LetterRun
import LetterTemplates

/// A letter of a round, with what its optional texts ask of the campaign and of the recipient.
struct ReviewedLetter {
    let path: String
    let template: LetterTemplate
    let constants: TemplateValues
    /// What optional texts ask of the fields of the recipient; each question once, in order.
    let personalQuestions: [ValueQuestion]
    /// The fields of the recipient that the letter uses, each once.
    let personalUses: [FieldUse]

    private static let personalNames = Set(PersonalField.names.map { FieldName.canonical($0) })

    init(_ letter: CampaignLetter, constants: TemplateValues) {
        path = letter.path
        template = letter.template
        self.constants = constants
        personalUses = letter.template.fieldUses.filter { Self.personalNames.contains($0.canonicalName) }
        let questions = letter.template.optionalPassages.flatMap(\.withInner).map(\.question)
        personalQuestions = questions.filter { Self.isPersonal($0) }.withoutDoubles
    }

    var kind: LetterKind { template.header.kind }
    var code: String { template.header.code }

    /// Whether a question asks for a value that differs between recipients.
    static func isPersonal(_ question: ValueQuestion) -> Bool { personalNames.contains(question.field) }

    /// What the constants answer; `nil` for a question that each recipient answers.
    func constantAnswer(to question: ValueQuestion) throws(RunFailure) -> Bool? {
        Self.isPersonal(question) ? nil : try answer(to: question, in: constants)
    }

    /// The answers to some questions by values.
    func answers(to questions: [ValueQuestion], in values: TemplateValues) throws(RunFailure) -> [Bool] {
        var answers: [Bool] = []
        answers.reserveCapacity(questions.count)
        for question in questions { answers.append(try answer(to: question, in: values)) }
        return answers
    }

    private func answer(to question: ValueQuestion, in values: TemplateValues) throws(RunFailure) -> Bool {
        do throws(FillError) {
            return try question.answer(in: values, language: kind.language)
        } catch {
            throw RunFailure(.configuration, error.description)
        }
    }
}

extension LetterKind {
    /// `standard nl`.
    var words: String { "\(variant.rawValue) \(language.rawValue)" }
}

extension Array where Element: Hashable {
    /// The elements in their order, each once.
    var withoutDoubles: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
