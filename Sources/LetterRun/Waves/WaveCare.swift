import DurableFiles
import LetterModel
import RunRecords

/// What people decide about a wave: it waits, it goes on, or it never goes out.
package enum WaveCare {
    /// What is decided, about which wave.
    package struct Request: Sendable {
        /// The campaign, by name or folder.
        package var campaign: String
        /// The folder of all output.
        package var output: String
        /// `first` or `reminder-N`.
        package var round: String
        /// From 1.
        package var wave: Int
        /// Why, for those who read the log; names no person.
        package var reason: String

        package init(campaign: String, output: String, round: String, wave: Int, reason: String) {
            (self.campaign, self.output, self.round) = (campaign, output, round)
            (self.wave, self.reason) = (wave, reason)
        }
    }

    /// Lets a wave wait: nobody makes or packs it until it is released. A run that works on it finishes.
    ///
    /// - Returns: What to say.
    /// - Throws: ``RunFailure``: 65 for a wave that was stopped or handed over, or that the round does not have; 66 without
    ///   a ledger.
    package static func hold(_ request: Request, surroundings: Surroundings) throws(RunFailure) -> String {
        try decide(.held, request, surroundings)
    }

    /// Lets a wave go on; returns and throws as ``hold(_:surroundings:)``.
    package static func release(_ request: Request, surroundings: Surroundings) throws(RunFailure) -> String {
        try decide(.released, request, surroundings)
    }

    /// Stops a wave for good; returns and throws as ``hold(_:surroundings:)``.
    package static func stop(_ request: Request, surroundings: Surroundings) throws(RunFailure) -> String {
        try decide(.stopped, request, surroundings)
    }

    private static func decide(
        _ standing: WaveDecision.Standing,
        _ request: Request,
        _ surroundings: Surroundings
    ) throws(RunFailure) -> String {
        let folder = try CampaignOutput.folder(of: request.campaign, in: request.output)
        let decision = WaveDecision(
            wave: request.wave,
            standing: standing,
            reason: request.reason,
            decidedAt: surroundings.now()
        )
        do throws(LedgerFailure) {
            let ledger = try Ledger(withoutOwnerIn: folder)
            try ledger.decide(decision, round: request.round)
            try ledger.close()
        } catch { throw RunFailure(error) }
        let word = standing == .held ? "on hold" : standing.rawValue
        return "Wave \(request.wave) of the round '\(request.round)' is \(word)."
    }

    /// The waves of all rounds and how they stand, as a table for a terminal.
    ///
    /// - Throws: ``RunFailure`` (66) without a ledger.
    package static func overview(campaign: String, output: String) throws(RunFailure) -> String {
        let folder = try CampaignOutput.folder(of: campaign, in: output)
        do throws(LedgerFailure) {
            let ledger = try Ledger(withoutOwnerIn: folder, access: .readOnly)
            let runs = try ledger.runs()
            var table = TerminalTable(WaveLine.heads)
            for round in try rounds(ledger, runs) {
                let plan = try ledger.wavePlan(round: round)
                let decisions = try ledger.waveDecisions(round: round)
                let made = runs.filter { $0.request.round == round && $0.state != .abandoned }
                let waves = Set((plan?.waves.map(\.number) ?? []) + decisions.map(\.wave) + made.map(\.request.wave))
                for wave in waves.sorted() {
                    let line = WaveLine(
                        round: round,
                        wave: wave,
                        planned: plan?.waves.first { $0.number == wave },
                        run: made.last { $0.request.wave == wave },
                        decision: decisions.first { $0.wave == wave }
                    )
                    table.add(line.cells)
                }
            }
            return table.lines.count == 1 ? "There are no waves yet." : table.lines.joined(separator: "\n")
        } catch { throw RunFailure(error) }
    }

    private static func rounds(_ ledger: Ledger, _ runs: [RunRow]) throws(LedgerFailure) -> [String] {
        Set(runs.map(\.request.round) + (try ledger.roundsWithWaves())).sorted()
    }
}

/// A wave in the overview.
private struct WaveLine {
    var round: String
    var wave: Int
    var planned: WavePlan.Wave?
    var run: RunRow?
    var decision: WaveDecision?

    static let heads: [(String, TerminalTable.Alignment)] = [
        ("Round", .left), ("Wave", .right), ("Planned", .right), ("Delivery", .left), ("Calls", .right),
        ("State", .left), ("Letters", .right), ("Decision", .left),
    ]

    var cells: [String] {
        [
            round, "\(wave)", planned.map { "\($0.letters)" } ?? "", planned?.delivery?.description ?? "",
            planned?.calls.map { "\($0)" } ?? "",
            run?.state.rawValue ?? (decision?.standing == .stopped ? "stopped" : "to be made"),
            run?.seal.map { "\($0.letters)" } ?? "",
            decision.map { "\($0.standing.rawValue) \($0.decidedAt.prefix(10)): \($0.reason)" } ?? "",
        ]
    }
}
