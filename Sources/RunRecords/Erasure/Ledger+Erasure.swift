import Foundation
import GRDB

extension Ledger {
    /// Everything that was erased or is being erased, by run and part.
    ///
    /// - Throws: ``LedgerFailure``.
    package func erasures() throws(LedgerFailure) -> [ErasureRow] {
        try read { db in try ErasureQueries.all(db) }
    }

    /// The fingerprint of the campaign's key; `nil` when only proofs were made.
    ///
    /// - Throws: ``LedgerFailure``.
    package func keyFingerprint() throws(LedgerFailure) -> String? {
        try read { db in try String.fetchOne(db, sql: "SELECT key_fingerprint FROM campaign") }
    }

    /// Whether rows of a run say who got a letter or which records were refused.
    ///
    /// - Throws: ``LedgerFailure``.
    package func tellsOfPeople(_ runNumber: Int) throws(LedgerFailure) -> Bool {
        try read { db in
            try Bool.fetchOne(
                db,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM letter WHERE run = :run) OR EXISTS (SELECT 1 FROM refused WHERE run = :run)
                    """,
                arguments: ["run": runNumber]
            ) ?? false
        }
    }

    /// Notes that parts of a run are going to be erased; from then on nobody takes the run for whole.
    ///
    /// A run that is not finished is given up with it. What was erased before stays as it was noted.
    ///
    /// - Parameter time: UTC, ISO 8601.
    /// - Returns: The parts that are still to be erased; empty when all of them are gone already.
    /// - Throws: ``LedgerFailure``.
    package func beginErasure(
        of run: RunRow,
        _ parts: [ErasedPart],
        by ground: ErasureGround,
        at time: String
    ) throws(LedgerFailure) -> [ErasedPart] {
        try write { db in
            let gone = Set(try ErasureQueries.all(db).filter { $0.run == run.number && $0.endedAt != nil }.map(\.part))
            let open = parts.filter { !gone.contains($0) }
            guard !open.isEmpty else { return [] }
            if try RunQueries.runs(db, where: "number = ?", arguments: [run.number]).first?.state == .planned {
                try db.execute(
                    sql: "UPDATE run SET state = 'abandoned', reason = 'erased' WHERE number = ?",
                    arguments: [run.number]
                )
                try AuditQueries.append(db, AuditEntry(.abandoned, run: run.request.runID, at: time))
            }
            for part in open {
                try db.execute(
                    sql: "INSERT OR IGNORE INTO erasure (run, part, begun_at) VALUES (?, ?, ?)",
                    arguments: [run.number, part.rawValue, time]
                )
            }
            let facts = [
                "ground": ground.rawValue, "parts": ErasureQueries.words(open),
                "letters": "\(try LetterQueries.counts(db, run: run.number).letters)",
            ]
            try AuditQueries.append(db, AuditEntry(.erasing, run: run.request.runID, at: time, facts: facts))
            return open
        }
    }

    /// Removes the rows of erased parts and notes that the erasure is complete, in one transaction.
    ///
    /// What stays tells of no person: the run with its state and counts, its bundles with their digests, its inputs
    /// with theirs, and the audit log.
    ///
    /// - Parameters:
    ///   - files: How many files were removed.
    ///   - time: UTC, ISO 8601.
    /// - Returns: How many rows of letters went.
    /// - Throws: ``LedgerFailure``.
    @discardableResult
    package func finishErasure(
        of run: RunRow,
        _ parts: [ErasedPart],
        files: Int,
        at time: String,
        signer: CheckpointSigner? = nil
    ) throws(LedgerFailure) -> Int {
        let logName = logName
        return try write { db in
            let rows = parts.contains(.rows) ? try ErasureQueries.removeRows(db, of: run) : 0
            for part in parts { try ErasureQueries.finish(db, run, part, at: time) }
            let facts = ["parts": ErasureQueries.words(parts), "files": "\(files)", "rows": "\(rows)"]
            try AuditQueries.append(db, AuditEntry(.erased, run: run.request.runID, at: time, facts: facts))
            _ = try AuditQueries.makeCheckpoint(db, log: logName, sign: signer)
            return rows
        }
    }
}

/// The statements on the table `erasure`, and those that erase rows.
enum ErasureQueries {
    static func all(_ db: Database) throws -> [ErasureRow] {
        guard try db.tableExists("erasure") else { return [] }
        return try Row.fetchAll(db, sql: "SELECT * FROM erasure ORDER BY run, part").map { row in
            guard let part = ErasedPart(rawValue: row["part"]) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "An erasure has no readable part.")
            }
            return ErasureRow(run: row["run"], part: part, begunAt: row["begun_at"], endedAt: row["ended_at"])
        }
    }

    static func words(_ parts: [ErasedPart]) -> String { parts.map(\.rawValue).sorted().joined(separator: " ") }

    /// Removes what tells of people; the bundles too when the run never was sealed, so that it may begin anew.
    static func removeRows(_ db: Database, of run: RunRow) throws -> Int {
        try db.execute(sql: "DELETE FROM letter WHERE run = ?", arguments: [run.number])
        let count = db.changesCount
        try db.execute(sql: "DELETE FROM refused WHERE run = ?", arguments: [run.number])
        for table in ["held_out", "reprinted_letter", "returned"] {
            try db.execute(sql: "DELETE FROM \(table) WHERE run = ?", arguments: [run.number])
        }
        try db.execute(sql: "UPDATE reprint SET operator = '', reason = '' WHERE run = ?", arguments: [run.number])
        try db.execute(sql: "UPDATE attempt SET operator = '' WHERE run = ?", arguments: [run.number])
        try db.execute(sql: "UPDATE legal_check SET json = '{}' WHERE run = ?", arguments: [run.number])
        try db.execute(
            sql: "UPDATE run SET plan = json_set(plan, '$.operatorName', '') WHERE number = ?",
            arguments: [run.number]
        )
        if !run.state.countsAsWritten {
            try db.execute(sql: "DELETE FROM bundle WHERE run = ?", arguments: [run.number])
        }
        return count
    }

    /// A run that was never sealed is not noted as erased: it may be begun anew, and be whole again.
    static func finish(_ db: Database, _ run: RunRow, _ part: ErasedPart, at time: String) throws {
        let isSealed = run.state.countsAsWritten
        try db.execute(
            sql: isSealed
                ? "UPDATE erasure SET ended_at = :time WHERE run = :run AND part = :part"
                : "DELETE FROM erasure WHERE run = :run AND part = :part",
            arguments: isSealed
                ? ["time": time, "run": run.number, "part": part.rawValue]
                : ["run": run.number, "part": part.rawValue]
        )
    }
}
