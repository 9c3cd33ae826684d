import DurableFiles
import LetterReferences
import LetterRun
import RunRecords

/// Which run of a campaign is meant.
package struct RunChoice: Sendable {
    /// The campaign, by name or folder.
    package var campaign: String
    /// The folder of all output.
    package var output: String
    /// `first` or `reminder-N`.
    package var round: String
    /// From 1.
    package var wave: Int
    /// One of several runs of the wave; `nil` for the one that was sealed last.
    package var runID: String?
    /// The file of the campaign's key; `nil` for the usual places.
    package var key: String?

    package init(campaign: String, output: String, round: String, wave: Int) {
        (self.campaign, self.output, self.round, self.wave) = (campaign, output, round, wave)
    }
}

/// A sealed run with its bundles, and the key that makes its references.
struct RecordedRun: Sendable {
    let records: RecordedLetters
    let run: RunRow
    let seal: RunSeal
    let bundles: [BundleRow]

    /// Finds the run, and opens the ledger to record something about it.
    ///
    /// - Throws: ``RunFailure``: 66 when there is none, 78 for another key than the ledger's.
    init(_ choice: RunChoice, _ surroundings: Surroundings) throws(RunFailure) {
        records = try RecordedLetters(
            campaign: choice.campaign,
            output: choice.output,
            key: choice.key,
            surroundings: surroundings,
            access: .readWrite
        )
        do {
            let sealed = try records.ledger.sealedRuns(round: choice.round, wave: choice.wave)
            let wanted = sealed.filter { choice.runID == nil || $0.request.runID == choice.runID }
            let newest = wanted.max { Self.age($0) < Self.age($1) }
            guard let newest, let seal = newest.seal else { throw Self.missing(choice) }
            (run, self.seal) = (newest, seal)
            bundles = try records.ledger.committedBundles(of: newest.number)
        } catch { throw RunFailure(writing: error) }
    }

    private static func age(_ run: RunRow) -> (String, Int) { (run.seal?.sealedAt ?? "", run.number) }

    private static func missing(_ choice: RunChoice) -> RunFailure {
        let name = choice.runID.map { "run \($0)" } ?? "sealed run"
        return RunFailure(
            .inputUnreadable,
            """
            \(choice.output): there is no \(name) of wave \(choice.wave) of the round '\(choice.round)'. \
            Look with postronde wave show which waves were made, or make it first.
            """
        )
    }

    /// The name of the campaign's folder.
    var campaign: String { records.folder.name }

    /// Of all bundles.
    var sheets: Int { bundles.reduce(0) { $0 + $1.sheets } }

    /// What was decided about its wave; `nil` for nothing.
    ///
    /// - Throws: ``RunFailure`` of the ledger.
    func decision() throws(RunFailure) -> WaveDecision? { try records.decision(on: run) }

    /// Stops when the letters were erased.
    ///
    /// - Throws: ``RunFailure`` (66).
    func refuseErased() throws(RunFailure) {
        let erasure: ErasureRow?
        do throws(LedgerFailure) {
            erasure = try records.ledger.erasures().first { $0.run == run.number && $0.part == .letters }
        } catch { throw RunFailure(error) }
        guard let erasure else { return }
        throw RunFailure(
            .inputUnreadable,
            "The letters of run \(run.request.runID) were erased on \(erasure.begunAt.prefix(10)). Nothing can be packed."
        )
    }

    /// The reference of a letter, by its place in the run.
    func reference(_ sequence: Int) -> LetterReference {
        LetterReference(
            campaignNumber: records.campaignNumber,
            runNumber: run.number,
            sequence: sequence,
            key: records.key
        )
    }
}
