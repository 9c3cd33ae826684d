import DurableFiles
import LetterModel
import MerkleLog
import Reports
import RunRecords

/// Closes a run: records, manifest, seal, and last of all READY.
struct RunRelease {
    private static let reportName = "report.json"
    private let names: RunFolder
    private let ledger: Ledger
    private let folder: SafeFolder
    private let attempt: RunAttempt
    private let surroundings: Surroundings

    init(desk: borrowing RunDesk, folder: SafeFolder, attempt: RunAttempt, surroundings: Surroundings) {
        (names, ledger) = (desk.folder, desk.ledger)
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
        let run: RunRow?
        let erasure: ErasureRow?
        do throws(LedgerFailure) {
            run = try desk.ledger.run(withKey: desk.runKey)
            erasure = try desk.ledger.erasures().first { $0.run == run?.number && $0.part == .letters }
        } catch { throw RunFailure(error) }
        guard let run, run.state.countsAsWritten, let seal = run.seal else { return nil }
        if let erasure {
            let report = (try? folder.readFile(reportName)) ?? Array("{}\n".utf8)
            return RunOutcome(done: .erased(on: String(erasure.begunAt.prefix(10))), reportJSON: report, folder.path)
        }
        let report = try sealedReport(folder, seal)
        try writeCheckpoint(of: desk.folder.runID, in: desk.ledger, folder)
        try writeReady(ReadyMark(runID: desk.folder.runID, manifest: seal.manifest, letters: seal.letters), folder)
        return RunOutcome(done: .alreadyDone, reportJSON: report, folder.path)
    }

    /// The report of a sealed run, whose released files are compared with the seal.
    private static func sealedReport(_ folder: SafeFolder, _ seal: RunSeal) throws(RunFailure) -> [UInt8] {
        guard let manifest = try? Manifest(reading: folder), manifest.digest == seal.manifest,
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
        let report = RunReport(work, names, attempts: try attempts())
        try write(Self.reportName, Self.json(report))
        try legalReport.write(work.check, work.chosen, finished: report, in: folder)
        let ready = names.isDryRun ? nil : try sealLetters(work, signer)
        do throws(LedgerFailure) { try ledger.close() } catch { throw RunFailure(error) }
        if let ready { try Self.writeReady(ready, folder) }
        return report
    }

    private func sealLetters(_ work: FinishedWork, _ signer: CheckpointSigner?) throws(RunFailure) -> ReadyMark {
        try write(WrittenFormat.reviewList.fileName, ReviewCSV.bytes(work.totals.review))
        try write(WrittenFormat.controlFile.fileName, ControlCSV.bytes(work.totals.byCode))
        try write(WrittenFormat.jobTicket.fileName, ticket(work).bytes)
        let manifest: Manifest
        do throws(FileFailure) { manifest = try Manifest(reading: folder) } catch { throw RunFailure(error) }
        try write(WrittenFormat.manifest.fileName, manifest.bytes)
        let letters = work.book.plan.letters.count
        let seal = RunSeal(manifest: manifest.digest, letters: letters, sealedAt: surroundings.now())
        let files = try filesBesideTheManifest()
        do throws(LedgerFailure) {
            try ledger.seal(attempt.run.number, seal, files: files, signer: signer)
        } catch { throw RunFailure(error) }
        try Self.writeCheckpoint(of: names.runID, in: ledger, folder)
        return ReadyMark(runID: names.runID, manifest: manifest.digest, letters: letters)
    }

    /// The digests of what carries times and attempts, and so is no part of the manifest.
    private func filesBesideTheManifest() throws(RunFailure) -> [String: ContentDigest] {
        var files = try LegalCheckFiles.digests(in: folder)
        do throws(FileFailure) {
            files[Self.reportName] = ContentDigest(bytes: try folder.receipt(of: Self.reportName).sha256)
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

    private func ticket(_ work: FinishedWork) -> JobTicket {
        let book = work.book
        let handling = JobTicket.Handling(
            plex: book.isDuplex ? "duplex" : "simplex",
            paper: "A4",
            envelopeWindow: book.windowName
        )
        let bundles = work.bundles.map { row in
            guard let first = book.references.reference(at: row.firstSequence),
                let last = book.references.reference(at: row.lastSequence)
            else { preconditionFailure("A letter that is released has a reference.") }
            return JobTicket.Bundle(row, handling: handling, firstReference: first, lastReference: last)
        }
        return JobTicket(
            campaign: names.campaign,
            round: names.round,
            wave: names.wave,
            runID: names.runID,
            asOf: names.asOf,
            bundles: bundles,
            totals: work.totals.ticket
        )
    }

    private func attempts() throws(RunFailure) -> [AttemptRow] {
        do throws(LedgerFailure) { return try ledger.attempts(of: attempt.run.number) } catch {
            throw RunFailure(error)
        }
    }

    private func write(_ name: String, _ bytes: [UInt8]) throws(RunFailure) {
        do throws(FileFailure) { _ = try folder.replaceFile(name, with: bytes) } catch { throw RunFailure(error) }
    }

    private static func writeReady(_ mark: ReadyMark, _ folder: SafeFolder) throws(RunFailure) {
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
