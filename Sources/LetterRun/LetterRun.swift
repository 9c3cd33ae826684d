import Campaign
import DurableFiles
import LegalBasis
package import LetterModel
import LetterReferences
import Reports
import RunRecords
import Selection

/// One run of a campaign: the only place that knows the order of the stages.
///
/// Extracts → selection → legal basis → plan → letters → records. No stage calls back; what goes
/// wrong is a ``RunFailure``, and what is done by then is kept for the next start.
package struct LetterRun: Sendable {
    private let plan: RunPlan
    private let surroundings: Surroundings
    private let stop: StopRequest
    private let tell: @Sendable (RunProgress) -> Void

    /// Prepares a run.
    ///
    /// - Parameter tell: Is told how far the run is, from any thread.
    package init(
        plan: RunPlan,
        surroundings: Surroundings,
        stop: StopRequest,
        tell: @escaping @Sendable (RunProgress) -> Void
    ) {
        self.plan = plan
        self.surroundings = surroundings
        self.stop = stop
        self.tell = tell
    }

    /// Makes the letters, or goes on where an earlier start was.
    ///
    /// - Throws: ``RunFailure``, of every status in ``ExitStatus``.
    package func make() async throws(RunFailure) -> RunOutcome {
        try await makeWave(.whole)
    }

    /// Plans the letters to the last bundle and freezes the plan, so that shards can make them.
    ///
    /// - Throws: ``RunFailure``; 73 when another plan has the name.
    package func freeze(_ request: FreezeRequest) async throws(RunFailure) -> RunOutcome {
        precondition(!plan.isDryRun, "Proofs are made in one go.")
        do throws(FileFailure) { _ = try PlanFile.place(request.path) } catch { throw RunFailure(error) }
        return try await makeWave(.frozen(request))
    }

    /// Makes the letters of one shard of a frozen plan, or goes on where an earlier start was.
    ///
    /// - Throws: ``RunFailure``; 65 when this is not the run that was frozen.
    package func make(_ shard: ShardName, of frozen: FrozenPlan) async throws(RunFailure) -> RunOutcome {
        try frozen.refuseOther(shard)
        guard let place = try LockedShard.take(shard, of: frozen, in: plan.output) else {
            return RunOutcome(done: .alreadyDone, reportJSON: Array("{}\n".utf8), frozen.names.runID)
        }
        let campaign = try OpenedCampaign(plan)
        let desk = try RunDesk(
            plan: plan,
            frozen: frozen,
            campaign: campaign,
            in: place,
            surroundings: surroundings,
            stop: stop
        )
        let folder = try desk.openRunFolder()
        if let outcome = try RunRelease.completeFinishedRun(desk, folder) { return outcome }
        return try await make(campaign, desk, folder, nil, .shard(shard, frozen))
    }

    private func makeWave(_ purpose: RunPurpose) async throws(RunFailure) -> RunOutcome {
        let wave = try LockedWave(plan)
        let campaign = try OpenedCampaign(plan)
        let desk = try RunDesk(plan: plan, campaign: campaign, in: wave, surroundings: surroundings, stop: stop)
        let folder = try desk.openRunFolder()
        try desk.eraseDueProofs(surroundings)
        if let outcome = try RunRelease.completeFinishedRun(desk, folder) { return outcome }
        if case .whole = purpose { try Self.refuseDivided(folder) }
        let processing = try RunProcessingLog(plan, campaign, desk, surroundings)
        do throws(RunFailure) {
            return try await make(campaign, desk, folder, processing, purpose)
        } catch {
            processing?.keep()
            throw error
        }
    }

    /// Stops a run that is being made in shards, whose letters would be made twice.
    private static func refuseDivided(_ folder: SafeFolder) throws(RunFailure) {
        let isDivided: Bool
        do throws(FileFailure) { isDivided = try folder.exists(ShardName.parentFolder) } catch {
            throw RunFailure(error)
        }
        guard isDivided else { return }
        throw RunFailure(
            .tryAgain,
            """
            \(folder.path): the plan of this run was frozen, and its letters are made in shards. Make those, and seal them \
            with postronde seal. To make the run in one go after all, stop the shards and remove the folder \
            \(ShardName.parentFolder).
            """
        )
    }

    private func make(
        _ campaign: OpenedCampaign,
        _ desk: borrowing RunDesk,
        _ folder: SafeFolder,
        _ processing: RunProcessingLog?,
        _ purpose: RunPurpose
    ) async throws(RunFailure) -> RunOutcome {
        let texts = campaign.textCheck(asOf: desk.asOf)
        try texts.pass(plan)
        let planning = try RunPlanning(plan, campaign, desk, stop: stop, tell: tell)
        let chosen = try planning.choose(log: processing)
        let gate = LegalGate(plan: plan, campaign: campaign, surroundings: surroundings)
        let check = gate.check(chosen, desk)
        let signer = try CheckpointSigner.find(plan, surroundings)
        let log = try desk.auditLog(signer)
        try gate.pass(check, chosen, desk.folder, recordingIn: folder, log: log)
        try stop.check()

        let attempt = try RunAttempt(plan: plan, campaign: campaign, surroundings: surroundings, desk: desk)
        do throws(RunFailure) {
            try attempt.record(chosen, check: check, in: desk, log: log)
            let materials = try planning.materials()
            let references = attempt.references(campaign, desk)
            let book = try await planning.book(materials, chosen, references, purpose)
            if case .shard(_, let frozen) = purpose { try frozen.refuseOther(book, key: desk.key) }
            let bundles = purpose.makesLetters ? try await letters(of: book, materials, desk, attempt, folder) : []
            tell(RunProgress(step: .sealing))
            if purpose.makesLetters { processing?.made(book) }
            try processing?.finish(
                reconciling: chosen.selection.funnel,
                letters: purpose.makesLetters ? book.letters.count : 0
            )
            var work = FinishedWork(files: desk.files, chosen: chosen, check: check, book: book, bundles: bundles)
            work.processingLog = processing?.counts
            let release = RunRelease(desk: desk, folder: folder, attempt: attempt, surroundings: surroundings)
            let legalReport = gate.report(desk.folder)
            let report = try close(work, with: release, legalReport, desk, (purpose, signer))
            return try outcome(state(after: purpose), report, (texts, check), folder: folder.path)
        } catch {
            attempt.end("exit \(error.status.rawValue)", in: desk.ledger)
            throw error
        }
    }

    private func letters(
        of book: BundleBook,
        _ materials: RunMaterials,
        _ desk: borrowing RunDesk,
        _ attempt: RunAttempt,
        _ folder: SafeFolder
    ) async throws(RunFailure) -> [BundleRow] {
        let stage = MakingStage(plan: plan, materials: materials, stop: stop, tell: tell, now: surroundings.now)
        return try await stage.make(book, attempt: attempt, desk: desk, folder: folder)
    }

    private func close(
        _ work: FinishedWork,
        with release: RunRelease,
        _ legalReport: LegalCheckReport,
        _ desk: borrowing RunDesk,
        _ end: (purpose: RunPurpose, signer: CheckpointSigner?)
    ) throws(RunFailure) -> RunReport {
        switch end.purpose {
        case .whole: try release.seal(work, legalReport, signer: end.signer)
        case .frozen(let request): try release.freeze(work, legalReport, plan, desk, (request, end.signer))
        case .shard: try release.sealShard(work, legalReport, signer: end.signer)
        }
    }

    private func state(after purpose: RunPurpose) -> RunOutcome.State {
        switch purpose {
        case .whole: plan.isDryRun ? .proof : .sealed
        case .frozen(let request): .frozen(request.path, shards: request.shards)
        case .shard(let shard, _): .shard(shard.description)
        }
    }

    /// Makes the plan and shows it; no letter is made, and nothing is recorded but the waves when that is asked.
    ///
    /// - Parameter reportFolder: Gets the report of the plan, made when absent; `nil` for no report.
    /// - Throws: ``RunFailure``; 64 when waves are to be laid down and nothing says how many, 65 when the round has some.
    package func preview(
        _ request: WaveRequest = WaveRequest(),
        reportFolder: String? = nil
    ) async throws(RunFailure) -> RunOutcome {
        precondition(plan.isDryRun != request.areLaidDown, "A plan that is only shown records nothing.")
        let reports = try reportFolder.map(PlanReport.folder)
        let wave = try LockedWave(plan)
        let campaign = try OpenedCampaign(plan)
        let desk = try RunDesk(plan: plan, campaign: campaign, in: wave, surroundings: surroundings, stop: stop)
        let texts = campaign.textCheck(asOf: desk.asOf)
        let planning = try RunPlanning(plan, campaign, desk, stop: stop, tell: tell)
        let processing = try RunProcessingLog(plan, campaign, desk, surroundings)
        let chosen: SelectionOutcome
        do throws(RunFailure) { chosen = try planning.choose(log: processing) } catch {
            processing?.keep()
            throw error
        }
        try processing?.finish(reconciling: chosen.selection.funnel, letters: 0)
        let gate = LegalGate(plan: plan, campaign: campaign, surroundings: surroundings)
        let check = gate.check(chosen, desk)
        let waves = try waves(chosen, campaign, desk, request)
        let proofs = ReferenceScheme.mark(RunMaterials.proofMark)
        let book = try await planning.book(try planning.materials(), chosen, proofs)
        let work = FinishedWork(files: desk.files, chosen: chosen, check: check, book: book, bundles: [])
        var report = RunReport(work, desk.folder, attempts: [])
        report.waves = waves
        if let reports { try PlanReport.write(report, RunReportPages(campaign, surroundings), in: reports) }
        return try outcome(.planned, report, (texts, check), folder: "")
    }

    /// The waves of the round: those that were laid down, or a proposal, which is laid down when that is asked.
    private func waves(
        _ chosen: SelectionOutcome,
        _ campaign: OpenedCampaign,
        _ desk: borrowing RunDesk,
        _ request: WaveRequest
    ) throws(RunFailure) -> RunReport.Waves? {
        if !request.areLaidDown, desk.history.waves != nil { return try desk.laidDownWaves(plan.round) }
        let layout = try WaveLayout(chosen, campaign, request, asOf: desk.asOf, key: desk.key)
        if request.areLaidDown {
            guard let layout else {
                throw RunFailure(
                    .usage,
                    "All letters fit in one wave, or nothing says how many there are. Name a number with --waves."
                )
            }
            do throws(LedgerFailure) {
                try desk.ledger.layDown(layout.plan, round: plan.round, at: surroundings.now())
                try desk.ledger.close()
            } catch { throw RunFailure(error) }
        }
        return layout.map {
            RunReport.Waves($0, campaign.campaign.contactCentre, areLaidDown: request.areLaidDown)
        }
    }

    private func outcome(
        _ state: RunOutcome.State,
        _ report: RunReport,
        _ checks: (texts: TextCheck, basis: LegalCheck),
        folder: String
    ) throws(RunFailure) -> RunOutcome {
        RunOutcome(
            state: state,
            report: report,
            reportJSON: try RunRelease.json(report),
            folder: folder,
            findings: checks.basis.blockingList() + checks.basis.warningList() + checks.texts.notes.map(\.description)
        )
    }
}
