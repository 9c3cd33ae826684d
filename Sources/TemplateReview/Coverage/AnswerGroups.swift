import LetterModel
import LetterRun
import LetterTemplates

/// The recipients of a round by letter and by their answers to what its optional texts ask.
struct AnswerGroups {
    private var groups: [LetterKind: [[Bool]: Int]] = [:]

    /// Asks each recipient once.
    init(of survey: RecipientSurvey, in campaign: ReviewedCampaign) throws(RunFailure) {
        let letters = Dictionary(campaign.letters.map { ($0.kind, $0) }) { first, _ in first }
        try survey.forEach { person, kind throws(RunFailure) in
            guard let letter = letters[kind] else { return }
            let questions = letter.personalQuestions
            var answers: [Bool] = []
            if !questions.isEmpty {
                // References do not exist before a run; an optional text can only ask whether there is one.
                let values = campaign.materials.values(of: person, kind: kind, reference: ReviewedCampaign.anyReference)
                answers = try letter.answers(to: questions, in: values)
            }
            groups[kind, default: [:]][answers, default: 0] += 1
        }
    }

    /// How many recipients of a letter give which answers, in the order of its ``ReviewedLetter/personalQuestions``.
    func counts(of kind: LetterKind) -> [[Bool]: Int] { groups[kind] ?? [:] }
}
