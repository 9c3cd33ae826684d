import DurableFiles
import LetterModel
import RunRecords

/// Makes the bundles of a run and records each as soon as it is on the disk.
struct MakingStage {
    let plan: RunPlan
    let materials: RunMaterials
    let stop: StopRequest
    let tell: @Sendable (RunProgress) -> Void
    /// The time as ISO 8601 in UTC.
    let now: @Sendable () -> String

    /// Makes what is not yet recorded; returns the rows of all bundles.
    ///
    /// - Throws: ``RunFailure``: 70 when a bundle that is made again differs, 73 or 74 when writing
    ///   fails, 75 when the run was asked to stop.
    func make(
        _ book: BundleBook,
        attempt: RunAttempt,
        desk: borrowing RunDesk,
        folder: SafeFolder
    ) async throws(RunFailure) -> [BundleRow] {
        let (letters, stand) = try look(folder, attempt, desk)
        var rows: [Int: BundleRow] = [:]
        for row in stand.recorded { rows[row.number - 1] = row }
        let damaged = Dictionary(stand.damaged.map { ($0.number - 1, $0) }) { first, _ in first }
        let missing = book.share.filter { rows[$0] == nil }
        let maker = BundleMaker(
            materials: materials,
            recipients: book.recipients,
            plan: book.plan,
            references: book.references,
            formats: plan.formats,
            package: plan.package,
            letters: letters,
            stop: stop
        )
        var progress = RunProgress(
            step: .writing,
            done: rows.values.reduce(0) { $0 + $1.letters },
            total: book.letters.count
        )
        let (ledger, key, run) = (desk.ledger, desk.key, attempt.run.number)
        try await inOrder(missing, jobs: plan.jobs) { number throws(RunFailure) in
            try maker.make(number)
        } handOver: { index, receipt throws(RunFailure) in
            let number = missing[index]
            let row = book.row(of: number, receipt)
            if let recorded = damaged[number] {
                try Self.compare(row, with: recorded)
            } else {
                let letterRows = book.letterRows(of: number, key: key, package: plan.package)
                do throws(LedgerFailure) {
                    try ledger.commitBundle(row, of: run, letters: letterRows, at: now())
                } catch { throw RunFailure(error) }
            }
            rows[number] = row
            progress.done += row.letters
            tell(progress)
        }
        return book.share.compactMap { rows[$0] }
    }

    /// Clears away what an interrupted run left half, and compares the rest with the ledger.
    private func look(
        _ folder: SafeFolder,
        _ attempt: RunAttempt,
        _ desk: borrowing RunDesk
    ) throws(RunFailure) -> (SafeFolder, DiskStand) {
        let committed: [BundleRow]
        do throws(LedgerFailure) {
            committed = try desk.ledger.committedBundles(of: attempt.run.number)
        } catch { throw RunFailure(error) }
        do throws(FileFailure) {
            let letters = try folder.folder(Manifest.lettersFolder)
            _ = try letters.removeLeftovers()
            return (letters, try DiskStand(letters: letters, committed: committed, checksContent: true))
        } catch { throw RunFailure(error) }
    }

    private static func compare(_ row: BundleRow, with recorded: BundleRow) throws(RunFailure) {
        guard row != recorded else { return }
        throw RunFailure(
            .bug,
            """
            letters/\(row.name): made again, it differs from what is recorded. Nothing was released. Keep the inputs, the \
            ledger and this folder, and report it.
            """
        )
    }
}
