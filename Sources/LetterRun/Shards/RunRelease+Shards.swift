import Crypto
import DurableFiles
import LegalBasis
import LetterModel
import LetterReferences
import Reports
import RunRecords

extension RunRelease {
    /// Writes everything that is known before a letter is made, and freezes the plan.
    ///
    /// - Throws: ``RunFailure``; 73 when another plan has the name.
    func freeze(
        _ work: FinishedWork,
        _ legalReport: LegalCheckReport,
        _ plan: RunPlan,
        _ desk: borrowing RunDesk,
        _ to: (request: FreezeRequest, signer: CheckpointSigner?)
    ) throws(RunFailure) -> RunReport {
        try write(WrittenFormat.refusedRecords.fileName, RefusedCSV.bytes(work.chosen.refused))
        try writeLists(work)
        attempt.end("frozen", in: ledger)
        let report = try writeReports(work, legalReport, pages: legalReport.runPages(of: work.check))
        do throws(FileFailure) {
            let shards = try folder.folder(ShardName.parentFolder)
            try PseudonymFile.write(desk.history.written, ShardFiles.writtenBefore, in: shards)
            try PseudonymFile.write(desk.history.returned, ShardFiles.returned, in: shards)
            for (day, people) in desk.history.firstLetters?.days ?? [] {
                try PseudonymFile.write(people, ShardFiles.firstLetters(of: day), in: shards)
            }
        } catch { throw RunFailure(error) }
        let bytes = try frozen(work, report, plan, desk, shards: to.request.shards).bytes()
        try PlanFile.write(bytes, to: to.request.path)
        let entry = AuditEntry(
            .frozen,
            run: names.runID,
            at: surroundings.now(),
            facts: ["letters": "\(work.book.letters.count)", "bundles": "\(work.book.plan.bundles.count)"],
            files: [WrittenFormat.frozenPlan.fileName: ContentDigest(bytes: SHA256.hash(data: bytes))]
        )
        do throws(LedgerFailure) { try AuditLog(ledger, signer: to.signer).append(entry) } catch {
            throw RunFailure(error)
        }
        try closeLedger()
        return report
    }

    private func frozen(
        _ work: FinishedWork,
        _ report: RunReport,
        _ plan: RunPlan,
        _ desk: borrowing RunDesk,
        shards: Int?
    ) -> FrozenPlan {
        var (plan, report) = (plan, report)
        // Whoever makes a shard says who does it; paths are those of this machine, and may be given anew.
        (plan.operatorName, plan.asOf, plan.processingLog) = ("", desk.asOf, nil)
        (report.attempts, report.processingLog) = ([], nil)
        return FrozenPlan(
            program: ProgramVersion.number,
            plan: plan,
            run: FrozenPlan.Run(
                number: attempt.run.number,
                runID: names.runID,
                key: desk.runKey.hex,
                campaignKey: desk.key.fingerprint
            ),
            shards: shards,
            order: work.book.orderDigest(key: desk.key).hex,
            bundles: work.book.frozenBundles(),
            handling: work.book.handling,
            totals: work.totals.ticket,
            earlier: EarlierRuns(desk),
            report: report
        )
    }

    /// Seals a shard in its own ledger; what lies beside the letters of a run is made when all shards are sealed.
    ///
    /// - Throws: ``RunFailure``.
    func sealShard(
        _ work: FinishedWork,
        _ legalReport: LegalCheckReport,
        signer: CheckpointSigner?
    ) throws(RunFailure) -> RunReport {
        attempt.end("made", in: ledger)
        let report = try writeReports(work, legalReport, pages: nil)
        _ = try sealManifest(Seal(letters: work.book.letters), signer)
        try closeLedger()
        return report
    }

    /// Seals the run whose letters shards made.
    ///
    /// - Parameter pages: Write the report for people anew; `nil` leaves that of the plan, which lacks the later starts.
    /// - Throws: ``RunFailure``; 70 when a file is not the one that a shard made.
    func seal(
        _ frozen: FrozenPlan,
        _ gathered: GatheredShards,
        pages: RunReportPages?,
        signer: CheckpointSigner?
    ) throws(RunFailure) -> RunReport {
        attempt.end("sealed", in: ledger)
        var report = frozen.report
        let all = try attempts() + gathered.attempts
        report.attempts = all.sorted { $0.startedAt < $1.startedAt }.map {
            RunReport.Attempt(startedAt: $0.startedAt, endedAt: $0.endedAt, operatorName: $0.operatorName)
        }
        try write(Self.reportName, Self.json(report))
        try pages?.write(report, in: folder)
        let bundles = zip(frozen.bundles, gathered.bundles).map { planned, row in
            JobTicket.Bundle(
                row,
                handling: frozen.handling,
                letterClass: planned.letterClass,
                firstReference: planned.firstReference,
                lastReference: planned.lastReference
            )
        }
        let sealed = Seal(
            ticket: ticket(bundles, totals: frozen.totals),
            letters: 0..<frozen.totals.letters,
            made: gathered.entries,
            others: gathered.kept
        )
        let ready = try sealManifest(sealed, signer)
        try closeLedger()
        try Self.writeReady(ready, folder)
        return report
    }
}
