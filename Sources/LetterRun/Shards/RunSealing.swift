import DurableFiles
import LetterModel
import RunRecords

/// Puts the shards of a frozen plan together and releases the run.
///
/// It needs neither the inputs nor the campaign nor its key: everything that READY promises is compared with what was
/// frozen and with what each shard recorded.
package struct RunSealing {
    private let frozen: FrozenPlan
    private let plan: RunPlan
    private let path: String
    private let surroundings: Surroundings
    private let stop: StopRequest
    private let tell: @Sendable (RunProgress) -> Void

    /// Prepares the sealing of a plan.
    ///
    /// - Parameters:
    ///   - path: Where the plan was read, for messages.
    ///   - plan: The frozen one, with what this machine does otherwise: output, operator, checkpoint key.
    package init(
        _ frozen: FrozenPlan,
        from path: String,
        plan: RunPlan,
        surroundings: Surroundings,
        stop: StopRequest,
        tell: @escaping @Sendable (RunProgress) -> Void
    ) {
        (self.frozen, self.path, self.plan) = (frozen, path, plan)
        (self.surroundings, self.stop, self.tell) = (surroundings, stop, tell)
    }

    /// Seals the run, or says that it is done already.
    ///
    /// - Throws: ``RunFailure``: 66 when the output does not know the plan, 70 when something is not as it was made, 75
    ///   while shards are missing.
    package func seal() throws(RunFailure) -> RunOutcome {
        let wave = try lockedWave()
        let (ledger, run, folder) = try openRun(wave)
        if let outcome = try RunRelease.completeFinishedRun(frozen.key, in: ledger, folder) { return outcome }
        guard run.state == .planned else {
            throw RunFailure(
                .badInput,
                "\(folder.path): this run was given up (\(run.reason ?? "no reason")). Make the plan again to begin it anew."
            )
        }
        let shards = try finishedShards(folder)
        let signer = try CheckpointSigner.find(plan, surroundings)
        let attempt = try RunAttempt(goingOnWith: run, plan.operatorName, surroundings, ledger)
        do throws(RunFailure) {
            let log = AuditLog(ledger, signer: signer)
            var progress = RunProgress(step: .sealing, total: frozen.totals.letters)
            let gathered = try GatheredShards(
                shards,
                of: run,
                in: (folder, ledger, log),
                now: surroundings.now
            ) { shard throws(RunFailure) in
                try stop.check()
                tell(progress)
                progress.done += shard.bundles.reduce(0) { $0 + $1.letters }
            }
            let release = RunRelease(names: frozen.names, ledger: ledger, folder, attempt, surroundings)
            let report = try release.seal(
                frozen,
                gathered,
                pages: RunReportPages(plan, surroundings),
                signer: signer
            )
            let json = try RunRelease.json(report)
            return RunOutcome(state: .sealed, report: report, reportJSON: json, folder: folder.path, findings: [])
        } catch {
            attempt.end("exit \(error.status.rawValue)", in: ledger)
            throw error
        }
    }

    private func lockedWave() throws(RunFailure) -> LockedWave {
        do throws(RunFailure) {
            return try LockedWave(goingOnWith: plan, campaignName: frozen.names.campaign)
        } catch  where error.status == .inputUnreadable { throw frozen.absent(in: plan.output) }
    }

    private func openRun(_ wave: borrowing LockedWave) throws(RunFailure) -> (Ledger, RunRow, SafeFolder) {
        do {
            guard try Ledger.exists(in: wave.folder) else { throw frozen.absent(in: plan.output) }
            let ledger = try Ledger(withoutOwnerIn: wave.folder)
            guard let run = try ledger.run(withKey: frozen.key), run.number == frozen.run.number else {
                throw frozen.absent(in: plan.output)
            }
            let folder = try wave.folder.folder(
                [frozen.names.waveFolderName, frozen.names.runID],
                createsMissing: false
            )
            _ = try folder.removeLeftovers()
            return (ledger, run, folder)
        } catch let failure as FileFailure where failure.isAbsence {
            throw frozen.absent(in: plan.output)
        } catch { throw RunFailure(writing: error) }
    }

    /// Every shard, each held by its lock.
    ///
    /// - Throws: ``RunFailure``: 65 when there are shards of two divisions, 75 with those that are missing.
    private func finishedShards(_ folder: SafeFolder) throws(RunFailure) -> [FinishedShard] {
        let shards: SafeFolder
        let found: Set<Int>
        do throws(FileFailure) {
            shards = try folder.folder(ShardName.parentFolder, createsMissing: false)
            found = Set(try shards.list().compactMap { ShardName(folder: $0)?.count })
        } catch {
            throw error.isAbsence ? frozen.absent(in: plan.output) : RunFailure(error)
        }
        guard let count = frozen.shards ?? found.first, found.isSubset(of: [count]) else {
            let counts = found.sorted().map { "of \($0)" }.joined(separator: " and ")
            throw found.isEmpty
                ? RunFailure(
                    .tryAgain,
                    "No shard was made yet. Make them with postronde run --plan \(path) --shard 1/N."
                )
                : RunFailure(
                    .badInput,
                    "\(shards.path): there are shards \(counts). Remove the folders of those that are not meant."
                )
        }
        var (finished, missing): ([FinishedShard], [ShardName]) = ([], [])
        for name in ShardName.all(of: count) {
            if let shard = try FinishedShard(name, of: frozen, in: shards) {
                finished.append(shard)
            } else {
                missing.append(name)
            }
        }
        guard let first = missing.first else { return finished }
        let names = missing.prefix(20).map(\.description).joined(separator: ", ")
        let more = missing.count > 20 ? " and \(missing.count - 20) more" : ""
        throw RunFailure(
            .tryAgain,
            """
            \(missing.count) of \(count) shards are not made: \(names)\(more). Make each with \
            postronde run --plan \(path) --shard \(first), then seal again.
            """
        )
    }
}
