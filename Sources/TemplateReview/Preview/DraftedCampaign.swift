package import Campaign
package import LegalBasis
package import LetterModel
package import LetterRun
package import TemplateLints

/// A campaign as someone is writing it: the files of its folder, with what is typed in place of some of them.
package struct DraftedCampaign: Sendable {
    /// As much of it as can be read; `nil` when something is wrong with its settings, style or variables.
    package let campaign: Campaign?
    /// What was found while it was read.
    package let reading: [Diagnostic]
    /// The date on the letters.
    package let asOf: CalendarDate
    private let plan: RunPlan
    private let surroundings: Surroundings

    /// Reads the campaign of a plan.
    ///
    /// - Parameters:
    ///   - drafts: What is typed and not saved, by the path of the file within the campaign.
    ///   - compiled: Letters of the version before, to be used again as far as they are the same.
    package init(
        _ plan: RunPlan,
        drafts: [String: [UInt8]],
        surroundings: Surroundings,
        compiled: CompiledLetters = CompiledLetters()
    ) {
        var plan = plan
        plan.isDryRun = true
        (self.plan, self.surroundings) = (plan, surroundings)
        asOf = plan.asOf ?? surroundings.today
        let folder = CampaignOpening.folder(of: plan.campaign)
        (campaign, reading) = Campaign.look(at: folder, drafts: drafts, compiled: compiled)
    }

    /// What the lints find, file by file, and the figures of each letter; only what reading found when a font is absent.
    package var textCheck: (findings: [Diagnostic], figures: [LetterFigures]) {
        guard let campaign,
            let check = try? TextCheck(campaign, reading: reading, fonts: plan.fonts, today: asOf)
        else { return (reading, []) }
        var seen: Set<Diagnostic> = []
        return ((reading + check.findings).filter { seen.insert($0).inserted }.inOrderOfFiles, check.figures)
    }

    /// Who approved the campaign, and what is different from what they approved; `nil` without a readable record.
    package var approvals: ApprovalStand? {
        guard let campaign, campaign.approvalSubject != nil else { return nil }
        return campaign.trialFacts(asOf: plan.asOf, operatorName: nil, trust: plan.trust, surroundings).approvals
    }

    /// The letters of a round, ready to be made.
    ///
    /// - Parameter earlier: A round of the version before, whose fonts are used again when the style is the same.
    /// - Throws: ``RunFailure`` (78) when the campaign cannot be read, or lacks the round or a value.
    package func round(_ name: String, like earlier: DraftedRound? = nil) throws(RunFailure) -> DraftedRound {
        guard let campaign else { throw RunFailure(Diagnostics(reading.filter { $0.level == .error })) }
        var plan = plan
        plan.round = name
        return try DraftedRound(OpenedCampaign(campaign, plan, like: earlier?.opened), asOf: asOf)
    }
}
