import Foundation
import GRDB
package import LetterModel

/// A package of a run for the print house.
package struct PackageRow: Hashable, Sendable {
    /// From 1 within the run.
    package let number: Int
    /// The name of its folder.
    package let name: String
    /// The digest of its inner manifest, which names every file.
    package let manifest: ContentDigest
    /// UTC, ISO 8601.
    package let packedAt: String
    /// Who signed for it; `nil` until then.
    package let receipt: Receipt?

    /// What the print house signed.
    package struct Receipt: Hashable, Sendable {
        /// The name to which its key belongs.
        package let receiver: String
        /// UTC, ISO 8601; when the receipt was read here.
        package let receivedAt: String
        /// The digest of the receipt.
        package let digest: ContentDigest

        package init(receiver: String, receivedAt: String, digest: ContentDigest) {
            (self.receiver, self.receivedAt, self.digest) = (receiver, receivedAt, digest)
        }
    }
}

extension Ledger {
    /// Records a package that is whole, with its entry in the audit log.
    ///
    /// - Parameters:
    ///   - number: From 1 within the run; each once.
    ///   - name: That of the package's folder.
    ///   - manifest: The digest of the package's inner manifest.
    ///   - time: UTC, ISO 8601.
    /// - Throws: ``LedgerFailure``, with reason `wrongState` when the run is not sealed.
    package func recordPackage(
        of run: RunRow,
        number: Int,
        name: String,
        manifest: ContentDigest,
        at time: String
    ) throws(LedgerFailure) {
        let path = path
        try write { db in
            let state = try RunQueries.runs(db, where: "number = ?", arguments: [run.number]).first?.state
            guard let state, state.countsAsWritten else {
                throw LedgerFailure(
                    reason: .wrongState(runNumber: run.number, state: state?.rawValue ?? "unknown"),
                    path: path
                )
            }
            try db.execute(
                sql: "INSERT INTO package (run, number, name, manifest, packed_at) VALUES (?, ?, ?, ?, ?)",
                arguments: [run.number, number, name, Data(manifest.bytes), time]
            )
            let entry = AuditEntry(
                .packed,
                run: run.request.runID,
                at: time,
                facts: ["package": name],
                files: ["manifest": manifest]
            )
            try AuditQueries.append(db, entry)
        }
    }

    /// The packages of a run, in order.
    ///
    /// - Throws: ``LedgerFailure``.
    package func packages(of runNumber: Int) throws(LedgerFailure) -> [PackageRow] {
        try read { db in
            guard try db.tableExists("package") else { return [] }
            return try Row.fetchAll(
                db,
                sql: "SELECT * FROM package WHERE run = ? ORDER BY number",
                arguments: [runNumber]
            )
            .map(PackageQueries.package)
        }
    }

    /// Takes a receipt: the run is handed over from now on, and the audit log says to whom.
    ///
    /// - Returns: `false` when the package was signed for before, by the same receipt.
    /// - Throws: ``LedgerFailure``, with reason `conflict` when another receipt is recorded.
    package func handOver(
        _ run: RunRow,
        package number: Int,
        _ receipt: PackageRow.Receipt,
        signer: CheckpointSigner?
    ) throws(LedgerFailure) -> Bool {
        let (path, logName) = (path, logName)
        return try write { db in
            if let known = try PackageQueries.package(db, run: run.number, number: number)?.receipt {
                guard known.digest == receipt.digest else {
                    throw LedgerFailure(reason: .conflict("Another receipt for this package is recorded."), path: path)
                }
                return false
            }
            try db.execute(
                sql: "UPDATE package SET receiver = ?, received_at = ?, receipt = ? WHERE run = ? AND number = ?",
                arguments: [receipt.receiver, receipt.receivedAt, Data(receipt.digest.bytes), run.number, number]
            )
            guard db.changesCount == 1 else {
                throw LedgerFailure(reason: .conflict("There is no such package."), path: path)
            }
            try db.execute(
                sql: "UPDATE run SET state = 'handed-over' WHERE number = ? AND state = 'sealed'",
                arguments: [run.number]
            )
            let entry = AuditEntry(
                .handedOver,
                run: run.request.runID,
                at: receipt.receivedAt,
                facts: ["package": "\(number)", "receiver": receipt.receiver],
                files: ["receipt": receipt.digest]
            )
            try AuditQueries.append(db, entry)
            _ = try AuditQueries.makeCheckpoint(db, log: logName, sign: signer)
            return true
        }
    }
}

/// The statements on the table `package`.
private enum PackageQueries {
    static func package(_ db: Database, run: Int, number: Int) throws -> PackageRow? {
        try Row.fetchOne(db, sql: "SELECT * FROM package WHERE run = ? AND number = ?", arguments: [run, number])
            .map(package)
    }

    static func package(_ row: Row) -> PackageRow {
        let receipt: PackageRow.Receipt? =
            if let receiver = row["receiver"] as String?, let digest = row["receipt"] as Data? {
                PackageRow.Receipt(
                    receiver: receiver,
                    receivedAt: row["received_at"],
                    digest: ContentDigest(bytes: digest)
                )
            } else { nil }
        return PackageRow(
            number: row["number"],
            name: row["name"],
            manifest: ContentDigest(bytes: row["manifest"] as Data),
            packedAt: row["packed_at"],
            receipt: receipt
        )
    }
}
