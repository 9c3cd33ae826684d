import Campaign
import DurableFiles
import LegalBasis
import LetterModel
import RunRecords

/// Erases what runs left behind: letters, the rows that say who got them, proofs, and for a whole campaign the key.
///
/// What stays are counts and proof: the run with its bundles and digests, the legal check, the manifest, and an entry
/// in the audit log before and after. A program that was stopped half-way is started again with the same command.
package struct Erasure {
    private let request: ErasureRequest
    private let surroundings: Surroundings
    private let folder: SafeFolder
    private let ledger: Ledger
    private let signer: CheckpointSigner?
    private var log: AuditLog { AuditLog(ledger, signer: signer) }

    /// What is chosen.
    private struct Selection {
        let remainders: [RetentionSurvey.Remainder]
        let proofs: [ProofFolders.Proof]
        let key: ErasedKey?

        var waves: Set<WaveName> { Set(remainders.map(\.run.request.waveName) + proofs.map(\.wave)) }

        /// One line each, for a terminal.
        var lines: [String] {
            remainders.map { "  \($0.run.request.runID): \($0.part.words), since \($0.since)" }
                + proofs.map { "  \($0.name): proofs" } + (key.map { ["  \($0.words)"] } ?? [])
        }
    }

    /// Erases, or shows what would be erased.
    ///
    /// - Returns: What it did, for a terminal.
    /// - Throws: ``RunFailure``: 66 without a ledger, 74 when something cannot be removed, 75 while a run works in one
    ///   of the waves, 78 when the record or the key is not in order.
    package static func perform(
        _ request: ErasureRequest,
        surroundings: Surroundings
    ) throws(RunFailure) -> String {
        let folder = try CampaignOutput.folder(of: request.campaign, in: request.output)
        let ledger: Ledger
        do throws(LedgerFailure) { ledger = try Ledger(withoutOwnerIn: folder) } catch { throw RunFailure(error) }
        let signer = try CheckpointSigner.find(request.checkpointKey, surroundings)
        let erasure = Erasure(
            request: request,
            surroundings: surroundings,
            folder: folder,
            ledger: ledger,
            signer: signer
        )
        let text = try request.isConfirmed ? erasure.perform() : erasure.shown()
        do throws(LedgerFailure) { try ledger.close() } catch { throw RunFailure(error) }
        return text
    }

    private func shown() throws(RunFailure) -> String {
        let lines = try selection().lines
        if lines.isEmpty { return Self.nothing }
        return "This would be erased; nothing was. Give the command again with --confirm.\n"
            + lines.joined(separator: "\n")
    }

    private static let nothing = "There is nothing to erase."

    private func perform() throws(RunFailure) -> String {
        do {
            let waves = try selection().waves
            let locks = try waves.flatMap { wave in
                try [false, true].map { try HeldLock(wave, forProofs: $0, in: folder) }
            }
            // Chosen again now that no run works on these waves: one may have been sealed in between.
            let chosen = try selection(of: waves)
            let counts = try erase(chosen)
            withExtendedLifetime(locks) {}
            if chosen.lines.isEmpty { return Self.nothing }
            return "Erased: \(counts.files) files, \(counts.rows) letters in the ledger.\n"
                + chosen.lines.joined(separator: "\n")
        } catch { throw RunFailure(writing: error) }
    }

    /// - Parameter waves: Those that are looked at; `nil` for all.
    private func selection(of waves: Set<WaveName>? = nil) throws(RunFailure) -> Selection {
        do {
            return Selection(
                remainders: try chosenRemainders().filter { waves?.contains($0.run.request.waveName) ?? true },
                proofs: try chosenProofs().filter { waves?.contains($0.wave) ?? true },
                key: request.choice == .campaign ? try ErasedKey(request, ledger, surroundings) : nil
            )
        } catch { throw RunFailure(writing: error) }
    }

    private func erase(_ chosen: Selection) throws -> (files: Int, rows: Int) {
        let ground = request.choice.ground
        var counts = (files: 0, rows: 0)
        for remainders in Dictionary(grouping: chosen.remainders, by: \.run.number).sorted(by: { $0.key < $1.key }).map(
            \.value
        ) {
            let run = remainders[0].run
            let parts = try ledger.beginErasure(of: run, remainders.map(\.part), by: ground, at: surroundings.now())
            let files = try ErasedFiles.remove(parts, of: run, in: folder)
            let rows = try ledger.finishErasure(of: run, parts, files: files, at: surroundings.now(), signer: signer)
            (counts.files, counts.rows) = (counts.files + files, counts.rows + rows)
        }
        let folders = ProofFolders(folder: folder, log: log)
        for proof in chosen.proofs { counts.files += try folders.erase(proof, by: ground, now: surroundings.now) }
        try chosen.key?.erase(log, surroundings)
        return counts
    }

    private func chosenRemainders() throws -> [RetentionSurvey.Remainder] {
        let survey = RetentionSurvey(ledger: ledger, folder: folder)
        switch request.choice {
        case .due: return try survey.due(try rules(), today: surroundings.today).map(\.0)
        case .campaign: return try survey.remainders()
        case .until(let day): return try survey.remainders().filter { $0.since <= day }
        case .round(let round, let wave):
            return try survey.remainders().filter {
                $0.run.request.round == round && (wave == nil || $0.run.request.wave == wave)
            }
        }
    }

    private func chosenProofs() throws -> [ProofFolders.Proof] {
        let proofs = try ProofFolders(folder: folder, log: log).all()
        switch request.choice {
        case .campaign: return proofs
        case .due: return proofs.filter { $0.isDue(now: surroundings.now()) }
        case .until(let day): return proofs.filter { $0.madeAt.map { $0.prefix(10) <= day.description } ?? true }
        case .round(let round, let wave):
            let name = wave.map { WaveName(round: round, wave: $0) }
            return proofs.filter { name == nil ? $0.wave.isOf(round: round) : $0.wave == name }
        }
    }

    private func rules() throws(RunFailure) -> [RetentionRule] {
        guard let record = try CampaignOpening.open(request.campaign).record.record else {
            throw RunFailure(
                .configuration,
                "The campaign has no legal-basis record that can be read, so no periods. See 'postronde basis check'."
            )
        }
        return record.retention
    }
}
