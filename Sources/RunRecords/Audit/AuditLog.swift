package import DurableFiles
import GRDB
package import MerkleLog

/// Signs checkpoints, so that whoever rewrites the log cannot make one that fits.
package struct CheckpointSigner: Sendable {
    /// The namespace of the signature.
    package static let namespace = "postronde-checkpoint@v1"

    /// Gives the armoured SSH signature of the three lines of a checkpoint.
    package let sign: @Sendable ([UInt8]) -> [UInt8]

    package init(sign: @escaping @Sendable ([UInt8]) -> [UInt8]) {
        self.sign = sign
    }
}

/// The audit log of a campaign: entries that are only ever added, and checkpoints that sum them up.
///
/// It stands in the ledger, so that what happened and its entry are one transaction. Dry runs and refused runs write
/// to it too; for them the ledger need not belong to a key yet.
package struct AuditLog: Sendable {
    private let ledger: Ledger
    private let signer: CheckpointSigner?

    /// Takes the log of an open ledger.
    package init(_ ledger: Ledger, signer: CheckpointSigner? = nil) {
        (self.ledger, self.signer) = (ledger, signer)
    }

    /// Opens the log of a campaign without its key, and makes it when it is absent.
    ///
    /// - Throws: ``LedgerFailure``.
    package init(in folder: SafeFolder, signer: CheckpointSigner? = nil) throws(LedgerFailure) {
        self.init(try Ledger(withoutOwnerIn: folder), signer: signer)
    }

    /// Adds an entry and sums up the log.
    ///
    /// - Returns: The checkpoint that covers the entry.
    /// - Throws: ``LedgerFailure``.
    @discardableResult
    package func append(_ entry: AuditEntry) throws(LedgerFailure) -> CheckpointFile {
        let checkpoint = try ledger.write { db in
            try AuditQueries.append(db, entry)
            return try AuditQueries.makeCheckpoint(db, log: ledger.logName, sign: signer)
        }
        guard let checkpoint else { preconditionFailure("A log with an entry has a checkpoint.") }
        return checkpoint
    }

    /// Sums up the log as it is; `nil` when nothing has happened yet.
    ///
    /// - Throws: ``LedgerFailure``.
    package func checkpoint() throws(LedgerFailure) -> CheckpointFile? {
        try ledger.write { db in try AuditQueries.makeCheckpoint(db, log: ledger.logName, sign: signer) }
    }

    /// What happened to a run, in order.
    ///
    /// - Throws: ``LedgerFailure``.
    package func entries(ofRun runID: String) throws(LedgerFailure) -> [AuditEntry] {
        try ledger.read { db in try AuditQueries.entries(db, ofRun: runID).map(\.entry) }
    }

    /// When the last entry of a run was made, UTC, ISO 8601; `nil` for a run that is not in the log.
    ///
    /// - Throws: ``LedgerFailure``.
    package func lastTime(ofRun runID: String) throws(LedgerFailure) -> String? {
        try ledger.read { db in try AuditQueries.entries(db, ofRun: runID).last?.entry.at }
    }

    /// Closes the ledger; for a log that was opened by itself.
    ///
    /// - Throws: ``LedgerFailure``.
    package func close() throws(LedgerFailure) {
        try ledger.close()
    }
}
