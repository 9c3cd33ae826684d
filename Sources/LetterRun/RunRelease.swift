import DurableFiles
import LetterModel
import LetterReferences
import MerkleLog
import Reports
import RunRecords

/// Closes a run: records, manifest, seal, and last of all READY.
struct RunRelease {
    static let reportName = "report.json"
    let names: RunFolder
    let ledger: Ledger
    let folder: SafeFolder
    let attempt: RunAttempt
    let surroundings: Surroundings

    init(desk: borrowing RunDesk, folder: SafeFolder, attempt: RunAttempt, surroundings: Surroundings) {
        self.init(names: desk.folder, ledger: desk.ledger, folder, attempt, surroundings)
    }

    init(names: RunFolder, ledger: Ledger, _ folder: SafeFolder, _ attempt: RunAttempt, _ surroundings: Surroundings) {
        (self.names, self.ledger) = (names, ledger)
        (self.folder, self.attempt, self.surroundings) = (folder, attempt, surroundings)
    }

    /// What is there of a run that an earlier start sealed; `nil` when there is still something to do.
    ///
    /// The files are read again and compared with the seal. READY is put in place if the earlier start
    /// was cut off before it could. A run whose letters were erased since stays as it is.
    ///
    /// - Throws: ``RunFailure`` (70) when a released file is gone or changed.
    static func completeFinishedRun(
        _ desk: borrowing RunDesk,
        _ folder: SafeFolder
    ) throws(RunFailure) -> RunOutcome? {
        try completeFinishedRun(desk.runKey, in: desk.ledger, folder, isShard: desk.isShard)
    }

    /// As ``completeFinishedRun(_:_:)``, for the run of a key that a ledger knows.
    ///
    /// - Throws: ``RunFailure`` (70) when a released file is gone or changed.
    static func completeFinishedRun(
        _ key: ContentDigest,
        in ledger: Ledger,
        _ folder: SafeFolder,
        isShard: Bool = false
    ) throws(RunFailure) -> RunOutcome? {
        let run: RunRow?
        let erasure: ErasureRow?
        do throws(LedgerFailure) {
            run = try ledger.run(withKey: key)
            erasure = try ledger.erasures().first { $0.run == run?.number && $0.part == .letters }
        } catch { throw RunFailure(error) }
        guard let run, run.state.countsAsWritten, let seal = run.seal else { return nil }
        if let erasure {
            let report = (try? folder.readFile(reportName)) ?? Array("{}\n".utf8)
            return RunOutcome(done: .erased(on: String(erasure.begunAt.prefix(10))), reportJSON: report, folder.path)
        }
        let report = try sealedReport(folder, seal, isShard ? [] : Manifest.coveredFiles)
        let runID = run.request.runID
        try writeCheckpoint(of: runID, in: ledger, folder)
        if !isShard {
            try tidyShards(folder)
            try writeReady(ReadyMark(runID: runID, manifest: seal.manifest, letters: seal.letters), folder)
        }
        return RunOutcome(done: .alreadyDone, reportJSON: report, folder.path)
    }

    /// The report of a sealed run, whose released files are compared with the seal.
    private static func sealedReport(
        _ folder: SafeFolder,
        _ seal: RunSeal,
        _ covered: [WrittenFormat]
    ) throws(RunFailure) -> [UInt8] {
        guard let manifest = try? Manifest(reading: folder, and: covered), manifest.digest == seal.manifest,
            let report = try? folder.readFile(reportName)
        else {
            throw RunFailure(
                .bug,
                """
                \(folder.path): this run was sealed, but its files are no longer what was sealed: one is gone or changed. \
                Nothing was written. Find out who changed the folder, and put it back from a copy; manifest.sha256 \
                names each file.
                """
            )
        }
        return report
    }

    /// Writes everything beside the letters, seals the run, and releases it; a dry run gets its
    /// report and nothing that would release it.
    ///
    /// - Throws: ``RunFailure``.
    func seal(
        _ work: FinishedWork,
        _ legalReport: LegalCheckReport,
        signer: CheckpointSigner?
    ) throws(RunFailure) -> RunReport {
        try write(WrittenFormat.refusedRecords.fileName, RefusedCSV.bytes(work.chosen.refused))
        attempt.end("made", in: ledger)
        // Before the seal: whoever finds the run sealed finds its report too.
        let report = try writeReports(work, legalReport, pages: legalReport.runPages(of: work.check))
        var ready: ReadyMark?
        if !names.isDryRun {
            try writeLists(work)
            let ticket = ticket(bundles(of: work), totals: work.totals.ticket)
            ready = try sealManifest(Seal(ticket: ticket, letters: work.book.letters), signer)
        }
        try closeLedger()
        if let ready { try Self.writeReady(ready, folder) }
        return report
    }

    /// What is sealed at the end of a run.
    struct Seal {
        /// `nil` for a shard, which has none.
        var ticket: JobTicket?
        /// The letters, by their places in the plan.
        var letters: Range<Int>
        /// Each file of the letters, as shards made it; `nil` when this start of the program made them.
        var made: [Manifest.Entry]?
        /// The digests of more files beside the manifest, by path.
        var others: [String: ContentDigest] = [:]
    }

    /// Writes what is known of the letters beside them before they are made: those to look at, and how many of each.
    ///
    /// - Throws: ``RunFailure``.
    func writeLists(_ work: FinishedWork) throws(RunFailure) {
        try write(WrittenFormat.reviewList.fileName, ReviewCSV.bytes(work.totals.review))
        try write(WrittenFormat.controlFile.fileName, ControlCSV.bytes(work.totals.byCode))
    }

    /// Writes the report of the run, and the legal check with its counts.
    ///
    /// - Parameter pages: Write the report for people too; `nil` for a shard, of which only `report.json` is kept.
    /// - Throws: ``RunFailure``.
    func writeReports(
        _ work: FinishedWork,
        _ legalReport: LegalCheckReport,
        pages: RunReportPages?
    ) throws(RunFailure) -> RunReport {
        let report = RunReport(work, names, attempts: try attempts())
        try write(Self.reportName, Self.json(report))
        try pages?.write(report, in: folder)
        try legalReport.write(work.check, work.chosen, finished: report, in: folder)
        return report
    }

    /// Writes job ticket and manifest, and seals the run in the ledger.
    ///
    /// - Returns: What stands in READY.
    /// - Throws: ``RunFailure``; 70 when a file is not the one that a shard made.
    func sealManifest(_ sealed: Seal, _ signer: CheckpointSigner?) throws(RunFailure) -> ReadyMark {
        if let ticket = sealed.ticket { try write(WrittenFormat.jobTicket.fileName, ticket.bytes) }
        let manifest: Manifest
        do throws(FileFailure) {
            manifest = try Manifest(reading: folder, and: sealed.ticket == nil ? [] : Manifest.coveredFiles)
        } catch { throw RunFailure(error) }
        if let made = sealed.made { try Self.refuseOther(manifest, than: made, folder) }
        try write(WrittenFormat.manifest.fileName, manifest.bytes)
        let seal = RunSeal(manifest: manifest.digest, letters: sealed.letters.count, sealedAt: surroundings.now())
        let files = try filesBesideTheManifest().merging(sealed.others) { $1 }
        do throws(LedgerFailure) {
            try ledger.seal(attempt.run.number, seal, from: sealed.letters.lowerBound, files: files, signer: signer)
        } catch { throw RunFailure(error) }
        try Self.tidyShards(folder)
        try Self.writeCheckpoint(of: names.runID, in: ledger, folder)
        return ReadyMark(runID: names.runID, manifest: manifest.digest, letters: sealed.letters.count)
    }

    private static func refuseOther(
        _ manifest: Manifest,
        than made: [Manifest.Entry],
        _ folder: SafeFolder
    ) throws(RunFailure) {
        let found = manifest.entries.filter { $0.path.hasPrefix("\(Manifest.lettersFolder)/") }
        guard let other = Set(found).symmetricDifference(made).map(\.path).min() else { return }
        throw RunFailure(
            .bug,
            """
            \(folder.path)/\(other): it is missing, or not the file that its shard made. Nothing was released. Find out who \
            changed it; postronde erase takes the whole run away.
            """
        )
    }

    /// Removes what only shards needed, once the run is sealed.
    private static func tidyShards(_ folder: SafeFolder) throws(RunFailure) {
        do throws(FileFailure) {
            guard try folder.exists(ShardName.parentFolder) else { return }
            try ShardFiles.tidy(try folder.folder(ShardName.parentFolder, createsMissing: false))
        } catch { throw RunFailure(error) }
    }

    /// Brings the ledger to the disk.
    ///
    /// - Throws: ``RunFailure``.
    func closeLedger() throws(RunFailure) {
        do throws(LedgerFailure) { try ledger.close() } catch { throw RunFailure(error) }
    }

    /// The digests of what carries times and attempts, and so is no part of the manifest.
    private func filesBesideTheManifest() throws(RunFailure) -> [String: ContentDigest] {
        var files = try LegalCheckFiles.digests(in: folder)
        do throws(FileFailure) {
            for name in [Self.reportName] + ReportFiles.run.names where try folder.exists(name) {
                files[name] = ContentDigest(bytes: try folder.receipt(of: name).sha256)
            }
        } catch { throw RunFailure(error) }
        return files
    }

    /// Puts the checkpoint over the seal beside the letters: wherever they go, it shows a log that was cut back.
    private static func writeCheckpoint(of runID: String, in ledger: Ledger, _ folder: SafeFolder) throws(RunFailure) {
        let checkpoint: CheckpointFile?
        do throws(LedgerFailure) { checkpoint = try ledger.checkpoint(ofSealedRun: runID) } catch {
            throw RunFailure(error)
        }
        guard let checkpoint else { return }
        do throws(FileFailure) {
            if try folder.exists(WrittenFormat.auditCheckpoint.fileName) { return }
            _ = try folder.replaceFile(WrittenFormat.auditCheckpoint.fileName, with: checkpoint.bytes)
        } catch { throw RunFailure(error) }
    }

    private func bundles(of work: FinishedWork) -> [JobTicket.Bundle] {
        let book = work.book
        return zip(work.bundles, book.share).map { row, number in
            guard let first = book.references.reference(at: row.firstSequence),
                let last = book.references.reference(at: row.lastSequence)
            else { preconditionFailure("A letter that is released has a reference.") }
            return JobTicket.Bundle(
                row,
                handling: book.handling,
                letterClass: book.letterClass(of: number),
                firstReference: first.grouped,
                lastReference: last.grouped
            )
        }
    }

    /// What the print house is told of the run.
    func ticket(_ bundles: [JobTicket.Bundle], totals: JobTicket.Totals) -> JobTicket {
        JobTicket(
            campaign: names.campaign,
            round: names.round,
            wave: names.wave,
            runID: names.runID,
            asOf: names.asOf,
            bundles: bundles,
            totals: totals
        )
    }

    func attempts() throws(RunFailure) -> [AttemptRow] {
        do throws(LedgerFailure) { return try ledger.attempts(of: attempt.run.number) } catch {
            throw RunFailure(error)
        }
    }

    func write(_ name: String, _ bytes: [UInt8]) throws(RunFailure) {
        do throws(FileFailure) { _ = try folder.replaceFile(name, with: bytes) } catch { throw RunFailure(error) }
    }

    static func writeReady(_ mark: ReadyMark, _ folder: SafeFolder) throws(RunFailure) {
        do throws(FileFailure) {
            if try folder.exists(WrittenFormat.ready.fileName) { return }
            _ = try folder.replaceFile(WrittenFormat.ready.fileName, with: mark.bytes)
        } catch { throw RunFailure(error) }
    }

    /// The bytes of `report.json`.
    ///
    /// - Throws: ``RunFailure`` (70).
    static func json(_ report: RunReport) throws(RunFailure) -> [UInt8] {
        do { return try report.json() } catch { throw RunFailure(.bug, "The report cannot be written: \(error)") }
    }
}
