import GRDB
package import MerkleLog

/// The audit log of a shard, read back and compared with itself, before the campaign's log takes over what it says.
package struct ShardLog: Sendable {
    /// Every entry as it was hashed, one a line.
    package let lines: [UInt8]
    /// What the entries add up to, as it stands beside the letters.
    package let checkpoint: LogCheckpoint
    /// Everything that does not fit; empty when all is as it was recorded.
    package let mismatches: [AuditMismatch]
    private let bundles: [String: AuditEntry]

    /// Reads the log of a sealed shard.
    ///
    /// - Parameter checkpoint: The one that lies beside the shard's letters.
    /// - Throws: ``LedgerFailure``.
    package init(_ ledger: Ledger, run: RunRow, checkpoint: CheckpointFile) throws(LedgerFailure) {
        let (trail, bodies) = try ledger.read { db in
            (
                try AuditTrail(db, exported: [("audit.checkpoint", checkpoint.checkpoint)]),
                try String.fetchAll(db, sql: "SELECT body FROM audit ORDER BY position")
            )
        }
        let entries = trail.entries[run.request.runID]?.map(\.entry) ?? []
        bundles = Dictionary(
            entries.filter { $0.event == .bundle }.map { ($0.facts["number"] ?? "", $0) },
            uniquingKeysWith: { $1 }
        )
        lines = Array(bodies.map { $0 + "\n" }.joined().utf8)
        self.checkpoint = checkpoint.checkpoint
        mismatches = trail.mismatches
    }

    /// Whether a bundle and its letters are those that were recorded when it was made.
    package func fits(_ bundle: BundleRow, _ letters: [LetterRow]) -> Bool {
        guard let entry = bundles["\(bundle.number)"] else { return false }
        return bundle.auditEntry(run: entry.run, letters: letters, at: entry.at) == entry
    }
}
