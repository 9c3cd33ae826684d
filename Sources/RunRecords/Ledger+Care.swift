package import DurableFiles
import GRDB

extension Ledger {
    /// What is wrong with the file and its sums; empty when the ledger is whole.
    ///
    /// Every page and index is read (PRAGMA integrity_check), every reference between tables followed, and the letters of
    /// each sealed run are counted against its seal.
    ///
    /// - Throws: ``LedgerFailure`` when it cannot be read.
    package func faults() throws(LedgerFailure) -> [String] {
        try read { db in
            let pages = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
            guard pages.isEmpty else { return pages.map { "SQLite says: \($0)" } }
            let strays = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
                "A row of table \(row[0] as String) belongs to no run."
            }
            let erased = Set(try ErasureQueries.all(db).filter { $0.part == .rows }.map(\.run))
            let sums = try RunQueries.runs(db, where: "TRUE").compactMap { run -> String? in
                guard let seal = run.seal, !erased.contains(run.number) else { return nil }
                return try LetterQueries.difference(db, run.number, 0..<seal.letters)
                    .map { "Run \(run.request.runID): \($0)" }
            }
            return strays + sums
        }
    }

    /// The version of its tables.
    ///
    /// - Throws: ``LedgerFailure``.
    package func version() throws(LedgerFailure) -> Int {
        try read { db in try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 }
    }

    /// Writes a copy of the ledger as it is at this moment, also while a run writes; it appears when it is whole.
    ///
    /// The copy is one compact file without a log beside it (VACUUM INTO).
    ///
    /// - Parameters:
    ///   - name: A file that is not there yet.
    ///   - folder: Where it comes.
    /// - Throws: ``LedgerFailure``; then there is no copy.
    package func copy(to name: String, in folder: SafeFolder) throws(LedgerFailure) {
        let unfinished = name + SafeFolder.unfinishedSuffix
        let place = SafeFolder.resolvedPath(folder.path) ?? folder.path
        do {
            // Made by us, so that its rights are 0600 whatever the umask says.
            guard try folder.createEmptyFile(unfinished) else {
                throw FileFailure(
                    kind: .cannotCreate,
                    operation: "open",
                    path: "\(folder.path)/\(unfinished)",
                    found: "is there already"
                )
            }
            do {
                try queue.inDatabase { db in
                    try db.execute(sql: "VACUUM INTO ?", arguments: ["\(place)/\(unfinished)"])
                }
                try folder.synchroniseFile(unfinished)
                try folder.rename(unfinished, to: name)
            } catch {
                _ = try? folder.removeFile(unfinished)
                throw error
            }
        } catch let failure as FileFailure {
            throw LedgerFailure(reason: .file(failure), path: "\(folder.path)/\(name)")
        } catch { throw LedgerFailure(error, path: "\(folder.path)/\(name)") }
    }
}
