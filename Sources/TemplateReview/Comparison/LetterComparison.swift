import Campaign
import LetterModel
import LetterRun
import LetterTemplates

/// A letter that two campaigns have, compared for everyone who may get it.
struct LetterComparison {
    /// Readers for whom the old and the new letter are each the same.
    struct Readers: Hashable {
        /// Answers by the values that the old campaign gives them.
        let old: ReaderAnswers
        /// Answers by the values that the new campaign gives them.
        let new: ReaderAnswers
    }

    /// A version of the letter, and where it differs from its old self.
    struct Version {
        let reader: ReaderAnswers
        /// How many people get it; `nil` without an extract.
        let recipients: Int?
        /// None when the letter did not change.
        let hunks: [RowHunk]
    }

    let old: ReviewedLetter
    let new: ReviewedLetter
    let questions: LetterQuestions
    private(set) var versions: [Version] = []
    private(set) var isCapped = false

    init(_ old: ReviewedLetter, _ new: ReviewedLetter) {
        (self.old, self.new) = (old, new)
        questions = LetterQuestions(old, new)
    }

    /// Compares what people of an extract get.
    ///
    /// - Parameter readers: How many people give which answers.
    mutating func compare(
        _ readers: [Readers: Int],
        in campaigns: (old: ReviewedCampaign, new: ReviewedCampaign)
    ) throws(RunFailure) {
        // A dictionary has no order of its own, and a report must not differ from run to run.
        let ordered = readers.sorted { $0.key.order < $1.key.order }
        for (readers, count) in ordered { try compare(readers, recipients: count, in: campaigns) }
    }

    /// Compares all versions that the letter may have.
    ///
    /// - Parameter recipients: `0` for a letter that nobody of an extract gets, `nil` without an extract.
    mutating func compareAll(
        in campaigns: (old: ReviewedCampaign, new: ReviewedCampaign),
        recipients: Int?
    ) throws(RunFailure) {
        let all = LetterVersions(questions)
        isCapped = all.isCapped
        var readers = all.answers.map { ReaderAnswers(answers: $0, hasNeutralSalutation: false) }
        let language = new.kind.language
        let neutral = [campaigns.old, campaigns.new].map { $0.opened.campaign.neutralSalutation[language] }
        if neutral[0] != neutral[1], questions.includesSalutation, let first = all.answers.first {
            readers.append(ReaderAnswers(answers: first, hasNeutralSalutation: true))
        }
        for reader in readers {
            try compare(Readers(old: reader, new: reader), recipients: recipients, in: campaigns)
        }
    }

    private mutating func compare(
        _ readers: Readers,
        recipients: Int?,
        in campaigns: (old: ReviewedCampaign, new: ReviewedCampaign)
    ) throws(RunFailure) {
        let oldRows = try old.rows(for: readers.old, of: questions, in: campaigns.old)
        let newRows = try new.rows(for: readers.new, of: questions, in: campaigns.new)
        let hunks = RowComparison.hunks(from: oldRows, to: newRows)
        versions.append(Version(reader: readers.new, recipients: recipients, hunks: hunks))
    }
}

extension LetterComparison.Readers {
    /// Those for whom most texts are shown come first.
    fileprivate var order: String { new.order + old.order }
}

extension ReaderAnswers {
    fileprivate var order: String { (answers.map { $0 ? "a" : "b" } + [hasNeutralSalutation ? "b" : "a"]).joined() }
}

extension LetterComparison {
    /// The letter with its new code.
    var name: TemplateDiff.LetterName { new.name }

    /// What is told of the letter as a whole.
    func summary(hasExtract: Bool) -> TemplateDiff.Letter {
        let changed = versions.filter { !$0.hunks.isEmpty }
        func count(_ versions: [Version]) -> ReviewCount? {
            hasExtract ? ReviewCount(versions.reduce(0) { $0 + ($1.recipients ?? 0) }) : nil
        }
        return TemplateDiff.Letter(
            letter: name,
            oldCode: old.code,
            oldSubject: old.template.header.subject,
            newSubject: new.template.header.subject,
            versions: versions.count,
            changedVersions: changed.count,
            hasMoreVersions: isCapped,
            recipients: count(versions),
            changedRecipients: count(changed)
        )
    }

    /// What sets some versions apart from the others.
    func conditions(of some: [Version]) -> [TemplateDiff.Condition] {
        var conditions: [TemplateDiff.Condition] = []
        for (index, question) in questions.all.enumerated() {
            let answers = Set(some.map { $0.reader.answers[index] })
            guard answers.count == 1, let holds = answers.first,
                versions.contains(where: { $0.reader.answers[index] != holds })
            else { continue }
            conditions.append(TemplateDiff.Condition(condition: question.description, holds: holds))
        }
        let isNeutral = some.allSatisfy(\.reader.hasNeutralSalutation)
        if isNeutral, versions.contains(where: { !$0.reader.hasNeutralSalutation }) {
            conditions.append(TemplateDiff.Condition(condition: "neutral salutation", holds: true))
        }
        return conditions
    }
}

extension ReviewedLetter {
    /// For messages and records.
    var name: TemplateDiff.LetterName {
        TemplateDiff.LetterName(variant: kind.variant, language: kind.language, code: code)
    }
}
