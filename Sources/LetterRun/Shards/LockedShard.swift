import DurableFiles
import LetterModel
import LetterReferences
import RunRecords

/// A shard that this process alone works on: its folder, and its lock. Nothing else of the output is written to.
struct LockedShard: ~Copyable {
    let campaignFolder: SafeFolder
    let folder: SafeFolder
    let lock: HeldLock
    /// The folder of all shards.
    let shards: SafeFolder

    /// Takes the lock without waiting; `nil` when the letters were taken over, and the shard is done for good.
    ///
    /// - Throws: ``RunFailure``: 66 when the output does not hold what the plan froze, 73 or 74 for the output, 75 when
    ///   another process works on the shard.
    static func take(
        _ shard: ShardName,
        of frozen: FrozenPlan,
        in output: String
    ) throws(RunFailure) -> LockedShard? {
        do throws(FileFailure) {
            let names = frozen.names
            let campaign = try SafeFolder(path: output, createsMissing: false)
                .folder(names.campaign, createsMissing: false)
            let run = try campaign.folder([names.waveFolderName, names.runID], createsMissing: false)
            let shards = try run.folder(ShardName.parentFolder, createsMissing: false)
            if try isTakenOver(run) { return nil }
            let folder = try shards.folder(shard.folderName)
            let lock = try HeldLock(ofShardIn: folder)
            // Once more: the run may have been sealed before the lock was had.
            if try isTakenOver(run) { return nil }
            return LockedShard(campaignFolder: campaign, folder: folder, lock: lock, shards: shards)
        } catch {
            throw error.isAbsence ? frozen.absent(in: output) : RunFailure(error)
        }
    }

    /// Only sealing puts letters into the folder of a run with shards; a manifest stays when they are erased.
    private static func isTakenOver(_ run: SafeFolder) throws(FileFailure) -> Bool {
        if try run.exists(Manifest.lettersFolder) { return true }
        return try run.exists(WrittenFormat.manifest.fileName)
    }

    /// What earlier runs and decisions meant when the plan was frozen.
    ///
    /// - Throws: ``RunFailure``: 65 when a list is another than the one that was frozen, 66 when it is missing.
    func history(_ frozen: FrozenPlan) throws(RunFailure) -> RoundHistory {
        var history = RoundHistory()
        history.written = try list(ShardFiles.writtenBefore, frozen.earlier.writtenBefore)
        history.returned = try list(ShardFiles.returned, frozen.earlier.returned)
        history.waves = frozen.earlier.waves
        if let days = frozen.earlier.firstLetters {
            var runs: [(day: CalendarDate, people: PseudonymSet)] = []
            for (text, digest) in days {
                guard let day = CalendarDate(iso: text) else { continue }
                runs.append((day, try list(ShardFiles.firstLetters(of: day), digest)))
            }
            history.firstLetters = FirstLetters(runs)
        }
        return history
    }

    private func list(_ name: String, _ digest: String) throws(RunFailure) -> PseudonymSet {
        let list: PseudonymSet?
        do throws(FileFailure) { list = try PseudonymFile.read(name, in: shards) } catch { throw RunFailure(error) }
        if let list, list.digest.hex == digest { return list }
        throw RunFailure(
            .badInput,
            """
            \(shards.path)/\(name): this is not the list that was frozen. No letter was made. Copy it again from where \
            the plan was made.
            """
        )
    }
}
