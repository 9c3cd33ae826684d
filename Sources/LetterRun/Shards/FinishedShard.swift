import DurableFiles
import LetterModel
import MerkleLog
import RunRecords

/// A shard whose letters are made, as it is found when all are put together: held by its lock, and compared with itself.
struct FinishedShard {
    let name: ShardName
    let folder: SafeFolder
    /// The starts of the program that made it.
    let attempts: [AttemptRow]
    /// Its bundles, as its own ledger has them.
    let bundles: [BundleRow]
    let manifest: Manifest
    let log: ShardLog
    private let lock: HeldLock

    /// Opens a shard; `nil` when it is not finished.
    ///
    /// - Throws: ``RunFailure``: 70 when its parts do not fit each other or the plan, 75 while it is being made.
    init?(_ name: ShardName, of frozen: FrozenPlan, in shards: SafeFolder) throws(RunFailure) {
        do {
            guard try shards.kind(of: name.folderName) == .folder else { return nil }
            let folder = try shards.folder(name.folderName, createsMissing: false)
            let lock = try HeldLock(ofShardIn: folder)
            guard try Ledger.exists(in: folder) else { return nil }
            let ledger = try Ledger(withoutOwnerIn: folder, access: .readOnly)
            guard let run = try ledger.run(withKey: frozen.key), let seal = run.seal else { return nil }
            guard run.number == frozen.run.number,
                let manifest = Manifest(parsing: try folder.readFile(WrittenFormat.manifest.fileName)),
                manifest.digest == seal.manifest,
                let checkpoint = CheckpointFile(
                    parsing: try folder.readFile(WrittenFormat.auditCheckpoint.fileName)
                )
            else { throw Self.unlike(folder, "its manifest or its checkpoint is not the one that was sealed") }
            let log = try ShardLog(ledger, run: run, checkpoint: checkpoint)
            if let first = log.mismatches.first { throw Self.unlike(folder, "\(first)") }
            let bundles = try ledger.committedBundles(of: run.number)
            guard Self.fit(bundles, frozen, name) else {
                throw Self.unlike(folder, "its bundles are not those of the plan")
            }
            (self.name, self.folder, attempts) = (name, folder, try ledger.attempts(of: run.number))
            (self.bundles, self.manifest, self.log, self.lock) = (bundles, manifest, log, lock)
        } catch { throw RunFailure(writing: error) }
    }

    /// Its ledger, which is open only while rows are read: there may be hundreds of shards.
    ///
    /// - Throws: ``LedgerFailure``.
    func openLedger() throws(LedgerFailure) -> Ledger { try Ledger(withoutOwnerIn: folder, access: .readOnly) }

    private static func fit(_ bundles: [BundleRow], _ frozen: FrozenPlan, _ name: ShardName) -> Bool {
        let share = frozen.share(of: name)
        return bundles.map(\.number) == share.map { $0 + 1 }
            && zip(bundles, frozen.bundles[share]).allSatisfy { row, planned in
                row.firstSequence == planned.firstSequence && row.letters == planned.letters
                    && row.pages == planned.pages && row.sheets == planned.sheets
            }
    }

    /// What is said of a shard that is not as it was made.
    static func unlike(_ folder: SafeFolder, _ found: String) -> RunFailure {
        RunFailure(
            .bug,
            """
            \(folder.path): \(found). Nothing was released. Find out who changed it; remove the folder and make the shard \
            again.
            """
        )
    }

    /// The files and folders of its letters.
    var letterNames: [String] {
        let paths = manifest.entries.map { $0.path.dropFirst(Manifest.lettersFolder.count + 1) }
        return Set(paths.map { String($0.prefix { $0 != "/" }) }).sorted()
    }

    /// What stays of it beside the letters, with the digest of each file by its path in the run's folder.
    ///
    /// - Throws: ``FileFailure``.
    func kept() throws(FileFailure) -> [String: ContentDigest] {
        var kept: [String: ContentDigest] = [:]
        for file in try folder.list() where ShardFiles.isKept(file) {
            let path = "\(ShardName.parentFolder)/\(name.folderName)/\(file)"
            kept[path] = ContentDigest(bytes: try folder.receipt(of: file).sha256)
        }
        return kept
    }
}
