import Campaign
import LetterModel
import LetterRun

/// Opens campaigns for who looks at texts, and shows what is wrong as `template check` does.
enum ReviewOpening {
    /// Opens the campaign of a plan.
    ///
    /// - Throws: ``RunFailure`` (78) with everything that is not in order, each finding above its line.
    static func open(_ plan: RunPlan) throws(RunFailure) -> OpenedCampaign {
        let folder = CampaignOpening.folder(of: plan.campaign)
        let findings = Campaign.look(at: folder).diagnostics
        guard !findings.contains(where: { $0.level == .error }) else {
            let writer = FindingText(folder: folder)
            let errors = findings.filter { $0.level == .error }.prefix(TemplateCheck.mostShown)
            throw RunFailure(.configuration, errors.map(writer.text).joined(separator: "\n"))
        }
        return try OpenedCampaign(plan)
    }
}
