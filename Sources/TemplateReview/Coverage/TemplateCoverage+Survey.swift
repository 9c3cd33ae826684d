import Campaign
package import LetterModel
package import LetterRun
import LetterTemplates

extension TemplateCoverage {
    /// Counts who of an extract sees what.
    ///
    /// One pass over the recipients; no letter is filled. People are put into groups by their answers to what optional
    /// texts ask, and each group is looked at once.
    ///
    /// - Parameters:
    ///   - plan: The campaign, the round and the extracts.
    ///   - today: The date of the letters when the plan names none.
    /// - Throws: ``RunFailure``: 65 and 66 for extracts, 78 when the campaign is not in order.
    package static func survey(_ plan: RunPlan, today: CalendarDate) throws(RunFailure) -> TemplateCoverage {
        let campaign = try ReviewedCampaign(plan, today: today)
        return try TemplateCoverage(campaign, campaign.survey())
    }

    /// Counts who of those selected sees what.
    init(_ campaign: ReviewedCampaign, _ survey: RecipientSurvey) throws(RunFailure) {
        let groups = try AnswerGroups(of: survey, in: campaign)
        let tallies = survey.tallies
        var letters: [Letter] = []
        for letter in campaign.letters {
            let passages = try PassageTally(letter, groups: groups.counts(of: letter.kind)).passages
            letters.append(Letter(letter, tallies[letter.kind] ?? RecipientSurvey.Tally(), passages))
        }
        self.init(
            campaign: campaign.opened.campaign.name,
            round: campaign.opened.round.name,
            asOf: campaign.asOf,
            recipients: ReviewCount(survey.count),
            letters: letters,
            unseen: Unseen(letters, unusedFiles: campaign.unusedFiles)
        )
    }
}

extension ReviewedCampaign {
    /// Letters and blocks in the folder that no letter of any round uses.
    fileprivate var unusedFiles: [String] {
        opened.campaign.warnings.filter { $0.code == "unused-file" }.map(\.place.file)
    }
}

extension TemplateCoverage.Letter {
    fileprivate init(
        _ letter: ReviewedLetter,
        _ tally: RecipientSurvey.Tally,
        _ passages: [TemplateCoverage.Passage]
    ) {
        self.init(
            file: letter.path,
            code: letter.code,
            variant: letter.kind.variant,
            language: letter.kind.language,
            recipients: ReviewCount(tally.recipients),
            inDutchForWantOfTheirLanguage: ReviewCount(tally.fallbacks),
            optionalTexts: passages
        )
    }
}

extension TemplateCoverage.Unseen {
    fileprivate init(_ letters: [TemplateCoverage.Letter], unusedFiles: [String]) {
        let seenLetters = letters.filter { $0.recipients.exact > 0 }
        let texts = seenLetters.flatMap { $0.optionalTexts.flatMap(TemplateCoverage.Text.both) }
        // A block's text that one letter never shows may be seen in another letter.
        let seen = Set(texts.filter { $0.recipients.exact > 0 }.map(\.key))
        self.init(
            letters: letters.filter { $0.recipients.exact == 0 }.map(\.file),
            texts: texts.filter { !seen.contains($0.key) }.map(\.text).withoutDoubles,
            files: unusedFiles
        )
    }
}

extension TemplateCoverage.Text {
    /// A text with its readers.
    fileprivate struct Read {
        let text: TemplateCoverage.Text
        let recipients: ReviewCount

        /// What makes it the same text in several letters.
        var key: [String] { [text.place, text.isElseText ? "else" : "text"] }
    }

    /// The two texts of a passage, as far as it has them.
    fileprivate static func both(of passage: TemplateCoverage.Passage) -> [Read] {
        [(passage.text, false), (passage.elseText, true)].compactMap { branch, isElseText in
            branch.map { branch in
                let text = TemplateCoverage.Text(
                    place: passage.place,
                    condition: passage.condition,
                    isElseText: isElseText,
                    decidedBy: passage.decidedBy,
                    excerpt: branch.excerpt
                )
                return Read(text: text, recipients: branch.recipients)
            }
        }
    }
}
