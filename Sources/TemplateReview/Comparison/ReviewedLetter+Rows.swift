import Campaign
import LetterModel
import LetterRendering
import LetterRun
import LetterTemplates

extension ReviewedLetter {
    /// The spelling under which a field of the recipient is shown, by its canonical name.
    private static let spellings = Dictionary(
        PersonalField.names.map { (FieldName.canonical($0), $0) }
    ) { first, _ in first }

    private static let salutation = FieldName.canonical("aanhef")

    /// The letter of everyone who gives these answers; values of the recipient show as `((name))`.
    ///
    /// - Throws: ``RunFailure`` (78) when the letter cannot be filled.
    func rows(
        for reader: ReaderAnswers,
        of questions: LetterQuestions,
        in campaign: ReviewedCampaign
    ) throws(RunFailure) -> [String] {
        let answers = questions.dictionary(reader)
        var values = TemplateValues()
        for use in personalUses {
            let isFilled = answers[ValueQuestion(isFilled: use)] ?? true
            let spelling = Self.spellings[use.canonicalName] ?? use.name
            values[use.canonicalName] = .text(isFilled ? "((\(spelling)))" : "")
        }
        if reader.hasNeutralSalutation, let text = campaign.opened.campaign.neutralSalutation[kind.language] {
            values[Self.salutation] = .text(text)
        }
        do throws(FillError) {
            let letter = try template.choosing(answers).binding(constants).fill(values, missing: .show)
            return LetterRows(letter, frame: campaign.opened.appearance.frame(in: kind.language, on: campaign.asOf))
                .rows
        } catch {
            throw RunFailure(.configuration, error.description)
        }
    }
}
