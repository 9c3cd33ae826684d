import DurableFiles
import Foundation
import LegalBasis
import LetterModel
import LetterReferences
import Reports
import RunRecords

/// What a run holds on to while it works: its folder, lock, ledger and key.
struct RunDesk: ~Copyable {
    let folder: RunFolder
    let runKey: ContentDigest
    let asOf: CalendarDate
    let key: CampaignKey
    let campaignFolder: SafeFolder
    /// In memory for a dry run, which records nothing; for a shard its own.
    let ledger: Ledger
    /// The number that a frozen plan gives the run; `nil` when the ledger gives one.
    let frozenNumber: Int?
    /// What earlier runs and decisions mean for who gets a letter.
    let history: RoundHistory
    /// Other sealed runs of the record, round and wave, by their keys.
    let otherSealedRuns: [String]
    /// What earlier runs left behind, for the record's periods.
    let retention: RetentionStand
    /// The inputs with their digests, taken while the wave is locked.
    let files: InputFiles
    /// The ledger on the disk; `nil` for a shard, or when there is none.
    private let kept: Ledger?
    private let isDryRun: Bool
    /// The folder of the shard; `nil` for the whole run.
    private let shardFolder: SafeFolder?
    private let lock: HeldLock

    /// Sits down for a run whose wave is locked: opens the ledger, and finds out which run it is.
    ///
    /// - Throws: ``RunFailure``: 66 for the inputs, 74 for the output, 78 for the key or the ledger.
    init(
        plan: RunPlan,
        campaign: OpenedCampaign,
        in wave: consuming LockedWave,
        surroundings: Surroundings,
        stop: StopRequest
    ) throws(RunFailure) {
        try wave.refuseNumber(of: campaign)
        let files = try InputFiles(plan, stop: stop)
        let key = try Self.key(plan, surroundings)
        let owner = Ledger.Owner(campaign: campaign.name, campaignNumber: campaign.number, key: key)
        let shelf = try Shelf(plan, owner, wave.folder)
        let waves = try shelf.kept.flatMap { ledger throws(RunFailure) in try WaveStand(ledger, plan) }
        let identity = RunIdentity(plan: plan, campaign: campaign, files: files, waves: waves)
        let asOf = identity.asOf(open: shelf.openRun, today: surroundings.today)
        let runKey = identity.key(asOf: asOf)
        let earlier = try RoundHistory(shelf.kept, plan, waves, exceptRunWithKey: runKey)
        let stand = try RetentionStand(shelf.kept, wave.folder, campaign.record.record, plan, surroundings)
        let record = campaign.record.record?.recordId
        otherSealedRuns = shelf.sealedRuns.filter { $0.runKey != runKey && $0.recordID == record }.map(\.runKey.hex)
        (ledger, kept) = (shelf.ledger, shelf.kept)
        isDryRun = plan.isDryRun
        folder = RunFolder(
            campaign: campaign.name,
            round: plan.round,
            wave: plan.wave,
            asOf: asOf,
            runKey: runKey,
            isDryRun: plan.isDryRun
        )
        (self.files, history, retention) = (files, earlier, stand)
        (self.asOf, self.runKey, self.key, campaignFolder) = (asOf, runKey, key, wave.folder)
        (frozenNumber, shardFolder, lock) = (nil, nil, wave.lock)
    }

    /// Sits down for a shard that is locked: everything that the campaign's ledger would say stands in the frozen plan.
    ///
    /// - Throws: ``RunFailure``: 65 when the run is another than the one that was frozen, 66 for the inputs, 74 for the
    ///   output, 78 for the key.
    init(
        plan: RunPlan,
        frozen: FrozenPlan,
        campaign: OpenedCampaign,
        in shard: borrowing LockedShard,
        surroundings: Surroundings,
        stop: StopRequest
    ) throws(RunFailure) {
        let files = try InputFiles(plan, stop: stop)
        let key = try Self.key(plan, surroundings)
        let identity = RunIdentity(plan: plan, campaign: campaign, files: files, waves: frozen.earlier.waves)
        try frozen.refuseOther(key)
        try frozen.refuseOther(identity)
        let earlier = try shard.history(frozen)
        let owner = Ledger.Owner(campaign: campaign.name, campaignNumber: campaign.number, key: key)
        do throws(LedgerFailure) { ledger = try Ledger(in: shard.folder, owner: owner) } catch {
            throw RunFailure(error)
        }
        (folder, runKey, asOf) = (frozen.names, frozen.key, frozen.asOf)
        (self.files, self.key, history) = (files, key, earlier)
        (otherSealedRuns, retention) = (frozen.earlier.otherSealedRuns, frozen.earlier.retention)
        (campaignFolder, frozenNumber, isDryRun) = (shard.campaignFolder, frozen.run.number, false)
        (shardFolder, kept, lock) = (shard.folder, nil, shard.lock)
    }

    /// Whether only a part of the letters is made.
    var isShard: Bool { shardFolder != nil }

    /// The waves of a round as they were laid down; `nil` when there are none.
    ///
    /// - Throws: ``RunFailure`` of the ledger.
    func laidDownWaves(_ round: String) throws(RunFailure) -> RunReport.Waves? {
        do throws(LedgerFailure) { return try kept?.wavePlan(round: round).map { RunReport.Waves($0) } } catch {
            throw RunFailure(error)
        }
    }

    /// Opens the folder of the run, or of its shard, without what a killed start left unfinished there; that of a dry run is made anew.
    ///
    /// - Throws: ``RunFailure``: 73 or 74.
    func openRunFolder() throws(RunFailure) -> SafeFolder {
        do throws(FileFailure) {
            if let shardFolder {
                _ = try shardFolder.removeLeftovers()
                return shardFolder
            }
            let waveFolder = try campaignFolder.folder(folder.waveFolderName)
            if isDryRun { _ = try waveFolder.removeFolder(folder.runID) }
            let runFolder = try waveFolder.folder(folder.runID)
            _ = try runFolder.removeLeftovers()
            return runFolder
        } catch { throw RunFailure(error) }
    }

    /// The audit log of the campaign; a proof has none of its own, and writes to the one on the disk.
    ///
    /// - Throws: ``RunFailure`` of the ledger.
    func auditLog(_ signer: CheckpointSigner?) throws(RunFailure) -> AuditLog {
        guard isDryRun else { return AuditLog(ledger, signer: signer) }
        do throws(LedgerFailure) { return try AuditLog(in: campaignFolder, signer: signer) } catch {
            throw RunFailure(error)
        }
    }

    /// Erases proofs of the wave whose day is over, unless someone is making a proof right now.
    ///
    /// - Throws: ``RunFailure``.
    func eraseDueProofs(_ surroundings: Surroundings) throws(RunFailure) {
        do {
            let wave = folder.waveName
            let lock = isDryRun ? nil : try? HeldLock(wave, forProofs: true, in: campaignFolder)
            guard isDryRun || lock != nil else { return }
            let proofs = ProofFolders(folder: campaignFolder, log: try auditLog(nil))
            let now = surroundings.now()
            for proof in try proofs.all(of: wave) where proof.name != folder.runID && proof.isDue(now: now) {
                _ = try proofs.erase(proof, by: .due, now: surroundings.now)
            }
            withExtendedLifetime(lock) {}
        } catch { throw RunFailure(writing: error) }
    }

    /// A proof without a key of its own uses a public one: its pseudonyms go nowhere.
    private static func key(_ plan: RunPlan, _ surroundings: Surroundings) throws(RunFailure) -> CampaignKey {
        if plan.isDryRun, plan.key == nil {
            let place = CampaignKey.place(of: plan.campaign, path: nil, surroundings)
            guard let place, FileManager.default.fileExists(atPath: place.path) else { return .fixedPublicDryRun }
        }
        return try CampaignKey(ofCampaign: plan.campaign, path: plan.key, output: plan.output, surroundings)
    }
}

/// The ledgers of a run: the one on the disk, which knows earlier runs, and the one that is written to.
private struct Shelf {
    /// The ledger of a real run; in memory for a dry run, which records nothing.
    let ledger: Ledger
    /// A run of this round and wave that is not finished.
    let openRun: RunRow?
    /// Sealed runs of this round and wave.
    let sealedRuns: [RunRequest]
    /// That on the disk; `nil` when there is none, or a dry run has no key to compare with.
    let kept: Ledger?

    init(_ plan: RunPlan, _ owner: Ledger.Owner, _ folder: SafeFolder) throws(RunFailure) {
        do throws(LedgerFailure) {
            kept = try Self.kept(plan, owner, folder)
            openRun = try kept?.openRun(round: plan.round, wave: plan.wave)
            sealedRuns = try kept?.sealedRuns(round: plan.round, wave: plan.wave).map(\.request) ?? []
            ledger = if !plan.isDryRun, let kept { kept } else { try Ledger(inMemoryFor: owner) }
        } catch { throw RunFailure(error) }
    }

    /// The ledger on the disk; `nil` for a dry run of a campaign that has none, or that has no key of
    /// its own: then pseudonyms cannot be compared.
    private static func kept(
        _ plan: RunPlan,
        _ owner: Ledger.Owner,
        _ folder: SafeFolder
    ) throws(LedgerFailure) -> Ledger? {
        if !plan.isDryRun { return try Ledger(in: folder, owner: owner) }
        let hasOwnKey = owner.key.fingerprint != CampaignKey.fixedPublicDryRun.fingerprint
        guard hasOwnKey, try Ledger.exists(in: folder) else { return nil }
        return try Ledger(in: folder, owner: owner, access: .readOnly)
    }
}
