import Campaign
import LetterModel
import LetterRun
import LetterTemplates

/// A campaign with the letters of one round, opened for a review.
struct ReviewedCampaign {
    let plan: RunPlan
    let opened: OpenedCampaign
    let materials: RunMaterials
    let asOf: CalendarDate
    /// In the order of `campaign.yaml`.
    let letters: [ReviewedLetter]

    /// In place of a reference, which no letter has before a run.
    static let anyReference = "0000 0000 0000 0000"

    /// Opens the campaign of a plan.
    ///
    /// - Throws: ``RunFailure`` (78) with everything that is not in order.
    init(_ plan: RunPlan, today: CalendarDate) throws(RunFailure) {
        self.plan = plan
        let asOf = plan.asOf ?? today
        let opened = try ReviewOpening.open(plan)
        self.asOf = asOf
        self.opened = opened
        materials = try opened.materials(asOf: asOf)
        letters = opened.round.letters.map { ReviewedLetter($0, constants: opened.constants(of: $0.kind, asOf: asOf)) }
    }

    /// The letter of a kind; `nil` when the round has none.
    func letter(of kind: LetterKind) -> ReviewedLetter? {
        letters.first { $0.kind == kind }
    }

    /// Whom the round would be sent to.
    func survey() throws(RunFailure) -> RecipientSurvey {
        try RecipientSurvey(plan, campaign: opened, asOf: asOf, stop: StopRequest())
    }
}
