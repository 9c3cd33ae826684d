import Crypto
import Foundation
import LegalBasis
import LetterModel
import LetterReferences
import RunRecords
import Selection

/// One start of the program for a run, as the ledger knows it.
struct RunAttempt: Sendable {
    /// The run that is worked on.
    let run: RunRow
    private let number: Int
    private let surroundings: Surroundings
    private let isDryRun: Bool

    /// Begins a run in the ledger, or goes on with it.
    ///
    /// - Throws: ``RunFailure`` (75) when another run of the round and wave is not finished and no
    ///   reason was given to give it up.
    init(
        plan: RunPlan,
        campaign: OpenedCampaign,
        surroundings: Surroundings,
        desk: borrowing RunDesk
    ) throws(RunFailure) {
        var recorded = plan
        recorded.waves = desk.history.waves
        let request = RunRequest(
            runKey: desk.runKey,
            runID: desk.folder.runID,
            recordID: campaign.record.record?.recordId ?? "",
            round: plan.round,
            wave: plan.wave,
            asOf: desk.asOf,
            plan: try Self.json(recorded)
        )
        (self.surroundings, isDryRun) = (surroundings, plan.isDryRun)
        do throws(LedgerFailure) {
            if let reason = plan.again, let other = try desk.ledger.openRun(round: plan.round, wave: plan.wave),
                other.request.runKey != desk.runKey
            {
                try desk.ledger.abandon(other.number, reason: reason, at: surroundings.now())
            }
            run = try desk.ledger.beginRun(request, reason: plan.again, number: desk.frozenNumber)
            number = try desk.ledger.beginAttempt(
                of: run.number,
                operatorName: plan.operatorName,
                startedAt: surroundings.now()
            )
        } catch {
            throw RunFailure(error)
        }
    }

    /// Begins another attempt at a run that the ledger has planned.
    ///
    /// - Throws: ``RunFailure`` of the ledger.
    init(
        goingOnWith run: RunRow,
        _ operatorName: String,
        _ surroundings: Surroundings,
        _ ledger: Ledger
    ) throws(RunFailure) {
        (self.run, self.surroundings, isDryRun) = (run, surroundings, false)
        do throws(LedgerFailure) {
            number = try ledger.beginAttempt(
                of: run.number,
                operatorName: operatorName,
                startedAt: surroundings.now()
            )
        } catch { throw RunFailure(error) }
    }

    /// Records what the run read, refused and was judged, and in the audit log that its letters are now made.
    ///
    /// - Throws: ``RunFailure`` of the ledger.
    func record(
        _ chosen: SelectionOutcome,
        check: LegalCheck,
        in desk: borrowing RunDesk,
        log: AuditLog
    ) throws(RunFailure) {
        let json = check.json()
        do throws(LedgerFailure) {
            try desk.ledger.recordInputs(
                desk.files.all.map {
                    InputRow(role: $0.role.rawValue, name: $0.name, byteCount: $0.byteCount, digest: $0.digest)
                },
                of: run.number
            )
            try desk.ledger.recordRefused(chosen.refused, of: run.number)
            try desk.ledger.recordHeldOut(
                chosen.selection.heldOut.map { Pseudonym($0, key: desk.key) },
                of: run.number
            )
            try desk.ledger.recordLegalCheck(
                json,
                digest: ContentDigest(bytes: SHA256.hash(data: json)),
                isInOrder: check.isInOrder,
                of: run.number,
                attempt: number
            )
            try log.append(beginning(desk))
        } catch {
            throw RunFailure(error)
        }
    }

    private func beginning(_ desk: borrowing RunDesk) -> AuditEntry {
        let names = desk.files.all.enumerated().map { "\($0 + 1) \($1.role.rawValue)/\($1.name)" }
        return AuditEntry(
            .begun,
            run: run.request.runID,
            at: surroundings.now(),
            facts: [
                "attempt": "\(number)", "mode": isDryRun ? "dry" : "real", "program": ProgramVersion.number,
                "run-key": run.request.runKey.hex,
            ],
            files: Dictionary(zip(names, desk.files.all.map(\.digest))) { first, _ in first }
        )
    }

    /// What stands on the letters as reference.
    func references(_ campaign: OpenedCampaign, _ desk: borrowing RunDesk) -> ReferenceScheme {
        isDryRun
            ? .mark(RunMaterials.proofMark)
            : .keyed(campaignNumber: campaign.number, runNumber: run.number, key: desk.key)
    }

    /// Notes how the attempt ended. A failure to note it changes nothing: the attempt then stands as
    /// one that was cut off.
    func end(_ outcome: String, in ledger: Ledger) {
        try? ledger.endAttempt(number, of: run.number, endedAt: surroundings.now(), outcome: outcome)
    }

    private static func json(_ plan: RunPlan) throws(RunFailure) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do { return String(decoding: try encoder.encode(plan), as: UTF8.self) } catch {
            throw RunFailure(.bug, "The plan of the run cannot be written down: \(error)")
        }
    }
}
