import DurableFiles
import Foundation
import RunRecords

/// A wave that this process alone works on: the campaign's folder in the output, and the lock of the wave.
///
/// It is taken before anything else is read, so that a second start is told at once to try again.
struct LockedWave: ~Copyable {
    /// The folder of all output.
    let output: SafeFolder
    /// The campaign's folder in it.
    let folder: SafeFolder
    let lock: HeldLock

    /// Takes the lock without waiting.
    ///
    /// - Throws: ``RunFailure``: 75 when another process works on the wave, 73 or 74 for the output, 78 when there is no
    ///   such campaign, for which no folder is made.
    init(_ plan: RunPlan) throws(RunFailure) {
        let settings = "\(CampaignOpening.folder(of: plan.campaign))/campaign.yaml"
        if !FileManager.default.fileExists(atPath: settings) { _ = try CampaignOpening.open(plan.campaign) }
        let name = CampaignOutput.name(of: CampaignOpening.folder(of: plan.campaign))
        try self.init(plan, campaignName: name, createsMissing: true)
    }

    /// Takes the lock of a wave whose campaign need not be at hand, only what is in the output.
    ///
    /// - Throws: ``RunFailure``: 66 when the output does not know the campaign, 75 when another process works on the wave.
    init(goingOnWith plan: RunPlan, campaignName: String) throws(RunFailure) {
        try self.init(plan, campaignName: campaignName, createsMissing: false)
    }

    private init(_ plan: RunPlan, campaignName: String, createsMissing: Bool) throws(RunFailure) {
        let wave = WaveName(round: plan.round, wave: plan.wave)
        let (output, folder, lock): (SafeFolder, SafeFolder, HeldLock)
        do throws(FileFailure) {
            output = try SafeFolder(path: plan.output, createsMissing: createsMissing)
            folder = try output.folder(campaignName, createsMissing: createsMissing)
            lock = try HeldLock(wave, forProofs: plan.isDryRun, in: folder)
        } catch { throw RunFailure(error) }
        (self.output, self.folder, self.lock) = (output, folder, lock)
    }

    /// Stops a run of a campaign whose number another campaign of the output has.
    ///
    /// - Throws: ``RunFailure`` (78).
    func refuseNumber(of campaign: OpenedCampaign) throws(RunFailure) {
        let other: String?
        do throws(FileFailure) {
            other = try Ledger.otherCampaign(withNumber: campaign.number, than: campaign.name, in: output)
        } catch { throw RunFailure(error) }
        guard let other else { return }
        throw RunFailure(
            .configuration,
            "campaign.yaml: number \(campaign.number) is that of the campaign '\(other)' in this output. Choose another."
        )
    }
}
