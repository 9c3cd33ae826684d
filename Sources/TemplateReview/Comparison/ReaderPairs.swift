import LetterModel
import LetterRun

/// The people of an extract by the letters that they get of two campaigns.
struct ReaderPairs {
    /// The letter before and the letter after of people who get another kind of letter.
    struct Move: Hashable {
        let from: LetterKind?
        let to: LetterKind?
    }

    /// People who get a letter of one kind from both, by kind and answers.
    private(set) var readers: [LetterKind: [LetterComparison.Readers: Int]] = [:]
    private(set) var moves: [Move: Int] = [:]
    private(set) var oldCount = 0
    private(set) var newCount = 0

    private let campaigns: (old: ReviewedCampaign, new: ReviewedCampaign)
    private let comparisons: [LetterKind: LetterComparison]

    /// Reads the extract for each of the two campaigns, and looks at everyone once.
    init(
        _ campaigns: (old: ReviewedCampaign, new: ReviewedCampaign),
        _ comparisons: [LetterComparison]
    ) throws(RunFailure) {
        self.campaigns = campaigns
        self.comparisons = Dictionary(comparisons.map { ($0.new.kind, $0) }) { first, _ in first }
        let (old, new) = (try campaigns.old.survey(), try campaigns.new.survey())
        (oldCount, newCount) = (old.count, new.count)
        try old.forEachPair(with: new) { before, after throws(RunFailure) in try add(before, after) }
    }

    private mutating func add(_ before: SurveyedLetter?, _ after: SurveyedLetter?) throws(RunFailure) {
        guard let before, let after, before.kind == after.kind, let comparison = comparisons[after.kind] else {
            moves[Move(from: before?.kind, to: after?.kind), default: 0] += 1
            return
        }
        let readers = LetterComparison.Readers(
            old: try comparison.questions.answers(of: before, to: comparison.old, in: campaigns.old),
            new: try comparison.questions.answers(of: after, to: comparison.new, in: campaigns.new)
        )
        self.readers[after.kind, default: [:]][readers, default: 0] += 1
    }
}

extension LetterQuestions {
    /// What someone's values answer.
    fileprivate func answers(
        of recipient: SurveyedLetter,
        to letter: ReviewedLetter,
        in campaign: ReviewedCampaign
    ) throws(RunFailure) -> ReaderAnswers {
        let values = campaign.materials.values(
            of: recipient.person,
            kind: recipient.kind,
            reference: ReviewedCampaign.anyReference
        )
        return ReaderAnswers(
            answers: try letter.answers(to: all, in: values),
            hasNeutralSalutation: includesSalutation && recipient.person.salutation.isEmpty
        )
    }
}
