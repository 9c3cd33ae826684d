import Crypto
import DurableFiles
import LetterModel
import MerkleLog
import RunRecords

/// The letters of all shards, put together in the folder of their run and recorded in the campaign's ledger.
struct GatheredShards {
    /// All bundles of the run, in order.
    private(set) var bundles: [BundleRow] = []
    /// Each file of the letters, as the shards made it.
    private(set) var entries: [Manifest.Entry] = []
    /// The starts of the program that made the shards.
    private(set) var attempts: [AttemptRow] = []
    /// The files that stay of the shards, with their digests by their paths in the run's folder.
    private(set) var kept: [String: ContentDigest] = [:]

    /// Puts shards together, or goes on where an earlier start was stopped. Nothing is made twice: a file that was moved
    /// stays, and a bundle that was recorded is compared.
    ///
    /// - Parameters:
    ///   - run: The run as the campaign's ledger knows it.
    ///   - now: The time as ISO 8601 in UTC.
    /// - Throws: ``RunFailure``; 70 when something is not as a shard made it.
    init(
        _ shards: [FinishedShard],
        of run: RunRow,
        in target: (folder: SafeFolder, ledger: Ledger, log: AuditLog),
        now: @Sendable () -> String,
        each: (FinishedShard) throws(RunFailure) -> Void
    ) throws(RunFailure) {
        do {
            let recorded = Dictionary(
                uniqueKeysWithValues: try target.ledger.committedBundles(of: run.number).map { ($0.number, $0) }
            )
            let told = Set(
                try target.log.entries(ofRun: run.request.runID).filter { $0.event == .shard }.compactMap {
                    $0.facts["shard"]
                }
            )
            let letters = try target.folder.folder(Manifest.lettersFolder)
            for shard in shards {
                try each(shard)
                try Self.move(shard, to: letters)
                let source = try shard.openLedger()
                for bundle in shard.bundles where try !Self.isRecorded(bundle, recorded[bundle.number], shard) {
                    let rows = try Self.rows(of: bundle, run, shard, source)
                    try target.ledger.commitBundle(bundle, of: run.number, letters: rows, at: now())
                }
                try shard.folder.replaceFile(ShardFiles.auditLog, with: shard.log.lines)
                let files = try shard.kept()
                if !told.contains("\(shard.name)") {
                    try target.log.append(Self.entry(shard, files, run, at: now()))
                }
                take(shard, files)
            }
        } catch { throw RunFailure(writing: error) }
    }

    private mutating func take(_ shard: FinishedShard, _ files: [String: ContentDigest]) {
        bundles += shard.bundles
        entries += shard.manifest.entries
        attempts += shard.attempts
        kept.merge(files) { $1 }
    }

    /// Moves what lies in the shard still, and brings both folders to the disk.
    private static func move(_ shard: FinishedShard, to letters: SafeFolder) throws {
        guard try shard.folder.kind(of: Manifest.lettersFolder) == .folder else { return }
        let source = try shard.folder.folder(Manifest.lettersFolder, createsMissing: false)
        for name in shard.letterNames where try source.exists(name) { try letters.take(name, from: source) }
        try letters.synchronise()
        try source.synchronise()
    }

    private static func isRecorded(_ bundle: BundleRow, _ recorded: BundleRow?, _ shard: FinishedShard) throws -> Bool {
        guard let recorded else { return false }
        if recorded == bundle { return true }
        throw FinishedShard.unlike(shard.folder, "bundle \(bundle.number) was recorded otherwise")
    }

    private static func rows(
        of bundle: BundleRow,
        _ run: RunRow,
        _ shard: FinishedShard,
        _ source: Ledger
    ) throws -> [LetterRow] {
        let rows = try source.letters(of: bundle, run: run.number)
        if shard.log.fits(bundle, rows) { return rows }
        throw FinishedShard.unlike(shard.folder, "the letters of bundle \(bundle.number) are not those of its log")
    }

    /// What the campaign's log says of a shard: where the shard's own log ended.
    private static func entry(
        _ shard: FinishedShard,
        _ files: [String: ContentDigest],
        _ run: RunRow,
        at time: String
    ) -> AuditEntry {
        AuditEntry(
            .shard,
            run: run.request.runID,
            at: time,
            facts: [
                "shard": "\(shard.name)", "bundles": "\(shard.bundles.count)",
                "letters": "\(shard.bundles.reduce(0) { $0 + $1.letters })",
                "origin": shard.log.checkpoint.origin, "size": "\(shard.log.checkpoint.size)",
                "root": shard.log.checkpoint.root.hex,
            ],
            files: files
        )
    }
}
