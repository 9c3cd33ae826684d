package import DurableFiles
import Foundation
import GRDB
import LetterModel
package import MerkleLog

/// The comparison of everything that a campaign has kept with what its audit log says: the log with itself and with
/// checkpoints that were kept elsewhere, the ledger with the log, and every file of every sealed run.
package struct AuditVerification: Sendable {
    /// How many entries the log has.
    package private(set) var entryCount = 0
    /// How many sealed runs were compared.
    package private(set) var runCount = 0
    /// How many of them had their letters erased since.
    package private(set) var erasedCount = 0
    /// How many files of them were read.
    package private(set) var fileCount = 0
    /// Everything that does not fit; empty when all is as it was recorded.
    package private(set) var mismatches: [AuditMismatch] = []

    /// Reads and compares.
    ///
    /// - Parameters:
    ///   - folder: The campaign's folder in the output.
    ///   - runID: The one run whose files are compared; `nil` for all.
    ///   - checkpoints: Kept elsewhere, with the names under which they are told.
    /// - Throws: ``LedgerFailure`` when there is no ledger, or it cannot be read at all.
    package init(
        of folder: SafeFolder,
        runID: String? = nil,
        checkpoints: [(name: String, checkpoint: LogCheckpoint)] = []
    ) throws(LedgerFailure) {
        let ledger = try Ledger(withoutOwnerIn: folder, access: .readOnly)
        let sealed = try ledger.read { db in
            guard try db.tableExists("audit") else { throw LedgerFailure(reason: .noAuditLog, path: ledger.path) }
            let trail = try AuditTrail(db, exported: checkpoints)
            (entryCount, mismatches) = (trail.size, trail.mismatches)
            return try sealedRuns(db, trail, runID)
        }
        do { try ledger.queue.close() } catch { throw LedgerFailure(error, path: ledger.path) }
        for files in sealed {
            let (found, count) = files.compare(in: folder)
            mismatches += found
            (runCount, fileCount) = (runCount + 1, fileCount + count)
        }
    }

    /// Compares the rows of every sealed run with the log; gives what its files must be.
    private mutating func sealedRuns(_ db: Database, _ trail: AuditTrail, _ runID: String?) throws -> [SealedRunFiles] {
        let runs = try RunQueries.runs(db, where: "TRUE").filter { runID == nil || $0.request.runID == runID }
        let erasures = Dictionary(grouping: try ErasureQueries.all(db), by: \.run)
        reportRunsWithoutRow(trail, Set(runs.map(\.request.runID)), runID)
        return try runs.compactMap { run in
            guard run.state.countsAsWritten, let seal = run.seal else { return nil }
            let place = "ledger, run \(run.request.runID)"
            let entries = trail.entries[run.request.runID] ?? []
            guard let sealing = entries.last(where: { $0.entry.event == .sealed }) else {
                mismatches.append(AuditMismatch(place, "it is sealed, and the audit log does not say so."))
                return nil
            }
            let recorded = sealing.entry.digest(of: WrittenFormat.manifest.fileName)
            if recorded != seal.manifest || sealing.entry.facts["letters"] != "\(seal.letters)" {
                mismatches.append(AuditMismatch(place, "its seal is not the one in the audit log."))
            }
            let erased = ErasedParts(erasures[run.number] ?? [], entries: entries.map(\.entry))
            if erased.contains(.letters) { erasedCount += 1 }
            mismatches += erased.unlogged.map { AuditMismatch(place, $0) }
            mismatches += try RowComparison(run: run, entries: entries.map(\.entry), erased: erased).mismatches(db)
            return SealedRunFiles(
                names: RunFolder(run.request),
                seal: seal,
                entry: sealing.entry,
                checkpoint: try AuditQueries.checkpoint(db, size: sealing.position + 1),
                erased: erased
            )
        }
    }

    private mutating func reportRunsWithoutRow(_ trail: AuditTrail, _ known: Set<String>, _ runID: String?) {
        let sealed = trail.entries.filter { $0.value.contains { $0.entry.event == .sealed } }.keys
        for run in sealed.sorted() where !known.contains(run) && (runID == nil || runID == run) {
            mismatches.append(
                AuditMismatch("ledger, run \(run)", "the audit log says it was sealed, and the ledger has no such run.")
            )
        }
    }
}

/// The rows of a run in the ledger, compared with the log.
private struct RowComparison {
    let run: RunRow
    let entries: [AuditEntry]
    let erased: ErasedParts

    func mismatches(_ db: Database) throws -> [AuditMismatch] {
        let logged = Dictionary(
            entries.filter { $0.event == .bundle }.map { ($0.facts["number"] ?? "", $0) },
            uniquingKeysWith: { $1 }
        )
        let rows = try LetterQueries.bundles(db, run: run.number)
        var mismatches = try rows.compactMap { try mismatch(db, $0, logged["\($0.number)"]) }
        for number in Set(logged.keys).subtracting(rows.map { "\($0.number)" }).sorted() {
            mismatches.append(mismatch("bundle \(number)", "the audit log has it, and the ledger has not."))
        }
        return mismatches
    }

    private func mismatch(_ db: Database, _ bundle: BundleRow, _ entry: AuditEntry?) throws -> AuditMismatch? {
        let place = "bundle \(bundle.number)"
        guard let entry else { return mismatch(place, "the ledger has it, and the audit log has not.") }
        let letters = try LetterQueries.letters(db, run: run.number, of: bundle)
        var now = bundle.auditEntry(run: run.request.runID, letters: letters, at: entry.at)
        if erased.isComplete(.rows) {
            guard letters.isEmpty else { return mismatch(place, "its letters were erased, and are still there.") }
            now.facts["rows"] = entry.facts["rows"]
        }
        guard now != entry else { return nil }
        let isFile = now.files != entry.files
        return mismatch(
            place,
            isFile ? "its file is recorded otherwise in the audit log." : "its letters are not those of the audit log."
        )
    }

    private func mismatch(_ place: String, _ found: String) -> AuditMismatch {
        AuditMismatch("ledger, run \(run.request.runID), \(place)", found)
    }
}
