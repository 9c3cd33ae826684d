import DurableFiles
import LegalBasis
import LetterModel
import Reports
import RunRecords

/// Closes a run: records, manifest, seal, and last of all READY.
struct RunRelease {
    let plan: RunPlan
    let desk: Desk
    let folder: SafeFolder
    let surroundings: Surroundings

    /// What the release needs of the run's desk, which must not be copied as a whole.
    struct Desk {
        let folder: RunFolder
        let asOf: CalendarDate
        let ledger: Ledger

        init(_ desk: borrowing RunDesk) {
            (folder, asOf, ledger) = (desk.folder, desk.asOf, desk.ledger)
        }
    }

    /// Whether the run was sealed by an earlier start; then READY is put in place if that start was
    /// cut off before it could.
    ///
    /// - Throws: ``RunFailure``.
    static func completeFinishedRun(_ desk: borrowing RunDesk, _ folder: SafeFolder) throws(RunFailure) -> Bool {
        let run: RunRow?
        do throws(LedgerFailure) { run = try desk.ledger.run(withKey: desk.runKey) } catch { throw RunFailure(error) }
        guard let run, run.state.countsAsWritten, let seal = run.seal else { return false }
        try writeReady(ReadyMark(runID: desk.folder.runID, manifest: seal.manifest, letters: seal.letters), folder)
        return true
    }

    /// Writes everything beside the letters, seals the run, and releases it.
    ///
    /// - Throws: ``RunFailure``.
    func seal(
        _ book: BundleBook,
        _ bundles: [BundleRow],
        chosen: SelectionOutcome,
        check: LegalCheck,
        files: InputFiles,
        attempt: RunAttempt
    ) throws(RunFailure) -> RunReport {
        let totals = book.totals()
        try write(WrittenFormat.refusedRecords.fileName, RefusedCSV.bytes(chosen.refused))
        if !plan.isDryRun {
            try write(WrittenFormat.reviewList.fileName, ReviewCSV.bytes(totals.review))
            try write(WrittenFormat.controlFile.fileName, ControlCSV.bytes(totals.byCode))
            try write(WrittenFormat.jobTicket.fileName, ticket(book, bundles, totals).bytes)
            try sealRun(book, attempt)
        }
        attempt.end("done", in: desk.ledger)
        let report = try report(book, chosen: chosen, check: check, files: files, attempt: attempt)
        try write("report.json", Self.json(report))
        if !plan.isDryRun {
            try Self.writeReady(try readyMark(attempt), folder)
            do throws(LedgerFailure) { try desk.ledger.close() } catch { throw RunFailure(error) }
        }
        return report
    }

    private func sealRun(_ book: BundleBook, _ attempt: RunAttempt) throws(RunFailure) {
        let manifest: Manifest
        do throws(FileFailure) { manifest = try Manifest(reading: folder) } catch { throw RunFailure(error) }
        try write(WrittenFormat.manifest.fileName, manifest.bytes)
        let seal = RunSeal(
            manifest: manifest.digest,
            letters: book.plan.letters.count,
            sealedAt: surroundings.now()
        )
        do throws(LedgerFailure) { try desk.ledger.seal(attempt.run.number, seal) } catch { throw RunFailure(error) }
    }

    private func readyMark(_ attempt: RunAttempt) throws(RunFailure) -> ReadyMark {
        do throws(LedgerFailure) {
            guard let seal = try desk.ledger.run(withKey: attempt.run.request.runKey)?.seal else {
                preconditionFailure("A run that was just sealed has a seal.")
            }
            return ReadyMark(runID: desk.folder.runID, manifest: seal.manifest, letters: seal.letters)
        } catch { throw RunFailure(error) }
    }

    private func ticket(_ book: BundleBook, _ bundles: [BundleRow], _ totals: BundleBook.Totals) -> JobTicket {
        let handling = JobTicket.Handling(
            plex: book.isDuplex ? "duplex" : "simplex",
            paper: "A4",
            envelopeWindow: book.windowName
        )
        let entries = bundles.compactMap { row -> JobTicket.Bundle? in
            guard let first = book.references.reference(at: row.firstSequence),
                let last = book.references.reference(at: row.lastSequence)
            else { return nil }
            return JobTicket.Bundle(row, handling: handling, firstReference: first, lastReference: last)
        }
        return JobTicket(
            campaign: desk.folder.campaign,
            round: plan.round,
            wave: plan.wave,
            runID: desk.folder.runID,
            asOf: desk.asOf,
            bundles: entries,
            totals: totals.ticket
        )
    }

    private func report(
        _ book: BundleBook,
        chosen: SelectionOutcome,
        check: LegalCheck,
        files: InputFiles,
        attempt: RunAttempt
    ) throws(RunFailure) -> RunReport {
        let attempts: [AttemptRow]
        do throws(LedgerFailure) { attempts = try desk.ledger.attempts(of: attempt.run.number) } catch {
            throw RunFailure(error)
        }
        return RunReport(
            identity: .init(desk.folder, asOf: desk.asOf, isDryRun: plan.isDryRun),
            check: check,
            files: files,
            chosen: chosen,
            book: book,
            attempts: attempts
        )
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

    private static func json(_ report: RunReport) throws(RunFailure) -> [UInt8] {
        do { return try report.json() } catch { throw RunFailure(.bug, "The report cannot be written: \(error)") }
    }
}
