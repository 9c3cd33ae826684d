package import DurableFiles

/// A reason why the ledger stops a run; it is left as it was.
package struct LedgerFailure: Error, Hashable, Sendable {
    /// What is wrong, and the exit code that it leads to.
    package enum Reason: Hashable, Sendable {
        /// A newer program has written it (78).
        case newerVersion(found: Int, known: Int)
        /// The file is something else, or damaged at its start (78).
        case notALedger
        /// It is from before there was an audit log (66).
        case noAuditLog
        /// Only proofs were made (66).
        case nothingReleased
        /// It was begun with another campaign key (78).
        case otherKey(found: String, given: String)
        /// It belongs to another campaign, or to another campaign number (78).
        case otherCampaign(found: String)
        /// Another run of this round and wave is not finished (75).
        case openRun(runID: String)
        /// Another process writes for longer than the waiting time (75).
        case busy
        /// All run numbers are used (78).
        case noRunNumberLeft
        /// The run is not in a state that allows the step (70).
        case wrongState(runNumber: Int, state: String)
        /// A bundle is recorded already, or its letters do not follow each other (70).
        case conflict(String)
        /// The sums of the ledger and of the run differ (70).
        case notReconciled(String)
        /// The waves of a round are laid down already, or letters of it are made (65).
        case wavesLaidDown(round: String, hasRun: Bool)
        /// The wave was stopped or handed over, which nobody takes back (65).
        case waveIsOver(RunState)
        /// The round has fewer waves (65).
        case noSuchWave(round: String, waves: Int)
        /// SQLite failed with this extended result code (74).
        case database(code: Int32, text: String)
        /// The file or its folder failed (by the kind of the failure).
        case file(FileFailure)
    }

    /// Decides the message and the exit code.
    package let reason: Reason
    /// The ledger's file.
    package let path: String
}

extension LedgerFailure: CustomStringConvertible {
    package var description: String { "\(path): \(explanation)" }

    private var explanation: String {
        switch reason {
        case .newerVersion(let found, let known):
            """
            the ledger has version \(found), this program knows versions up to \(known). \
            Use the newer program; nothing was changed.
            """
        case .notALedger:
            "this is not a ledger of this program. Put the right file back from a backup; nothing was changed."
        case .noAuditLog: "the ledger is from before there was an audit log. The next run brings it up to date."
        case .nothingReleased: "only proofs were made here; no letter went out. Check the name and --output."
        case .otherKey(let found, let given):
            """
            the ledger was begun with the campaign key \(found), the key given is \(given). \
            Name the right key with --key.
            """
        case .otherCampaign(let found):
            "the ledger belongs to campaign \(found). Correct the number in campaign.yaml, or choose another --output."
        case .openRun(let runID):
            """
            run \(runID) of this round and wave is not finished. Give its command again to finish it, \
            or give it up with --again REASON.
            """
        case .busy: "another run is writing. Try again when it is done."
        case .noRunNumberLeft: "all 9999 run numbers are used. Begin a new campaign, with a number of its own."
        case .wrongState(let number, let state):
            "run number \(number) is \(state) and cannot be changed that way. Report this as a bug."
        case .conflict(let found): "\(found) Report this as a bug; nothing was recorded."
        case .notReconciled(let found): "the sums differ: \(found) Report this as a bug; nothing was released."
        case .wavesLaidDown(let round, let hasRun):
            hasRun
                ? "the round '\(round)' has a run already, so its waves cannot be laid down any more."
                : "the waves of the round '\(round)' are laid down already, once and for all. Make them with --wave."
        case .waveIsOver(.handedOver):
            "this wave was handed over: its letters are the print house's. Call it, and keep the receipt at hand."
        case .waveIsOver:
            "this wave was stopped, and nobody takes that back. Whoever was in it can be in another round."
        case .noSuchWave(let round, let waves): "the round '\(round)' has \(waves) waves. Name one of them with --wave."
        case .database(let code, let text):
            """
            SQLite failed (\(text), code \(code)). Look whether the disk is full or failing, then \
            `postronde ledger check`, and give the command again.
            """
        case .file(let failure): failure.description
        }
    }
}
