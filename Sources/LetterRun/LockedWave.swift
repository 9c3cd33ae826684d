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
    private let lock: FileLock

    /// Takes the lock without waiting.
    ///
    /// Proofs have a lock of their own: they may be made while a real run works, but not two of them at a time.
    ///
    /// - Throws: ``RunFailure``: 75 when another process works on the wave, 73 or 74 for the output, 78 when there is no
    ///   such campaign, for which no folder is made.
    init(_ plan: RunPlan) throws(RunFailure) {
        let settings = "\(CampaignOpening.folder(of: plan.campaign))/campaign.yaml"
        if !FileManager.default.fileExists(atPath: settings) { _ = try CampaignOpening.open(plan.campaign) }
        let wave = "\(plan.round)-w\(plan.wave)"
        let (output, folder): (SafeFolder, SafeFolder)
        do throws(FileFailure) {
            output = try SafeFolder(path: plan.output)
            folder = try output.folder(CampaignOutput.name(of: CampaignOpening.folder(of: plan.campaign)))
        } catch { throw RunFailure(error) }
        let name = plan.isDryRun ? ProofFolders.lockName(ofWave: wave) : "\(wave).lock"
        lock = try Self.lock(name, in: folder)
        (self.output, self.folder) = (output, folder)
    }

    private static func lock(_ name: String, in folder: SafeFolder) throws(RunFailure) -> FileLock {
        do throws(FileFailure) { return try FileLock(name: name, in: folder) } catch { throw RunFailure(error) }
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
