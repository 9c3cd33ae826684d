import Foundation
import GRDB
package import LetterModel
package import MerkleLog

extension Ledger {
    /// Begins a run, or goes on with it: gives it its number, once for each run key.
    ///
    /// A run that was abandoned and is begun again with the same key goes on with its old number and
    /// bundles. A run that is sealed or handed over is returned as it is: there is nothing to do.
    ///
    /// - Parameters:
    ///   - reason: why a run is made although another one is there (`--again`).
    ///   - number: that which the campaign's ledger gave it, for the ledger of a shard; `nil` for the next one.
    /// - Throws: ``LedgerFailure``, with reason `openRun` when another run of this round and wave is
    ///   not finished.
    package func beginRun(
        _ request: RunRequest,
        reason: String? = nil,
        number: Int? = nil
    ) throws(LedgerFailure) -> RunRow {
        let path = path
        return try write { db in
            let known = try RunQueries.run(db, key: request.runKey)
            if let known, known.state != .abandoned { return known }
            if let other = try RunQueries.openRun(db, round: request.round, wave: request.wave) {
                throw LedgerFailure(reason: .openRun(runID: other.request.runID), path: path)
            }
            if let known {
                try RunQueries.reopen(db, known.number, reason: reason)
            } else {
                try RunQueries.insert(db, request, number, reason: reason, path: path)
            }
            guard let begun = try RunQueries.run(db, key: request.runKey) else {
                preconditionFailure("A run that was just recorded is there.")
            }
            return begun
        }
    }

    /// The run of this round and wave that is not finished; there is at most one.
    ///
    /// - Throws: ``LedgerFailure``.
    package func openRun(round: String, wave: Int) throws(LedgerFailure) -> RunRow? {
        try read { db in try RunQueries.openRun(db, round: round, wave: wave) }
    }

    /// The run with this key, in whatever state.
    ///
    /// - Throws: ``LedgerFailure``.
    package func run(withKey key: ContentDigest) throws(LedgerFailure) -> RunRow? {
        try read { db in try RunQueries.run(db, key: key) }
    }

    /// All runs, by number.
    ///
    /// - Throws: ``LedgerFailure``.
    package func runs() throws(LedgerFailure) -> [RunRow] {
        try read { db in try RunQueries.runs(db, where: "TRUE") }
    }

    /// The runs of this round and wave that count as written: sealed or handed over.
    ///
    /// - Throws: ``LedgerFailure``.
    package func sealedRuns(round: String, wave: Int) throws(LedgerFailure) -> [RunRow] {
        try read { db in
            try RunQueries.runs(
                db,
                where: "state IN ('sealed', 'handed-over') AND round = ? AND wave = ?",
                arguments: [round, wave]
            )
        }
    }

    /// Gives up a run that is not finished, with the reason that the operator gave.
    ///
    /// Its bundles stay recorded: nobody counts them as written, and the same run may still go on later.
    ///
    /// - Parameter time: UTC, ISO 8601.
    /// - Throws: ``LedgerFailure``, with reason `wrongState` when it is not open.
    package func abandon(_ runNumber: Int, reason: String, at time: String) throws(LedgerFailure) {
        let path = path
        try write { db in
            try RunQueries.requirePlanned(db, runNumber, path: path)
            try db.execute(
                sql: "UPDATE run SET state = 'abandoned', reason = ? WHERE number = ?",
                arguments: [reason, runNumber]
            )
            try AuditQueries.append(db, AuditEntry(.abandoned, run: try RunQueries.runID(db, runNumber), at: time))
        }
    }

    /// Closes a run after its last bundle, when its letters are complete and its sums hold.
    ///
    /// The seal, its entry in the audit log and the checkpoint over it are one transaction. Sealing a run again with
    /// the same seal is no change.
    ///
    /// - Parameters:
    ///   - first: The sequence of the first letter; above 0 in the ledger of a shard.
    ///   - files: The digests of the files of the run that the manifest does not cover, by name.
    ///   - signer: Signs the checkpoint; `nil` leaves it without a signature.
    /// - Throws: ``LedgerFailure``, with reason `notReconciled` when letters are missing.
    package func seal(
        _ runNumber: Int,
        _ seal: RunSeal,
        from first: Int = 0,
        files: [String: ContentDigest] = [:],
        signer: CheckpointSigner? = nil
    ) throws(LedgerFailure) {
        let path = path
        let logName = logName
        try write { db in
            let known = try RunQueries.runs(db, where: "number = ?", arguments: [runNumber]).first?.seal
            if let known, known.manifest == seal.manifest { return }
            try RunQueries.requirePlanned(db, runNumber, path: path)
            if let difference = try LetterQueries.difference(db, runNumber, first..<first + seal.letters) {
                throw LedgerFailure(reason: .notReconciled(difference), path: path)
            }
            try db.execute(
                sql: "UPDATE run SET state = 'sealed', manifest = ?, letters = ?, sealed_at = ? WHERE number = ?",
                arguments: [Data(seal.manifest.bytes), seal.letters, seal.sealedAt, runNumber]
            )
            try AuditQueries.append(db, seal.auditEntry(run: try RunQueries.runID(db, runNumber), files: files))
            _ = try AuditQueries.makeCheckpoint(db, log: logName, sign: signer)
        }
    }

    /// The checkpoint that the seal of a run made; `nil` for a run that is not sealed, or was before there was a log.
    ///
    /// - Throws: ``LedgerFailure``.
    package func checkpoint(ofSealedRun runID: String) throws(LedgerFailure) -> CheckpointFile? {
        try read { db in
            let entries = try AuditQueries.entries(db, ofRun: runID)
            guard let seal = entries.last(where: { $0.entry.event == .sealed }) else { return nil }
            return try AuditQueries.checkpoint(db, size: seal.position + 1)
        }
    }
}
