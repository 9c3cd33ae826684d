import GRDB

/// Brings a ledger from an older version to the newest, one step after the other.
struct LedgerMigration {
    let steps: [String]

    /// Each step and its new version number are one transaction: a program that is killed in between
    /// leaves a ledger of some version, never half of one.
    func bringUpToDate(_ ledger: Ledger) throws(LedgerFailure) {
        let path = ledger.path
        try ledger.write { db in
            let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            guard found <= steps.count else {
                throw LedgerFailure(reason: .newerVersion(found: found, known: steps.count), path: path)
            }
            if found == 0 {
                guard try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0 else {
                    throw LedgerFailure(reason: .notALedger, path: path)
                }
                try db.execute(sql: "PRAGMA application_id = \(LedgerSchema.applicationID)")
            }
            for step in steps[found...] { try db.execute(sql: step) }
            if found < steps.count { try db.execute(sql: "PRAGMA user_version = \(steps.count)") }
        }
    }
}
