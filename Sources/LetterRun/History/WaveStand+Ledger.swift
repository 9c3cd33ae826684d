import LetterModel
package import RunRecords

extension WaveStand {
    /// How the waves of a round stand; `nil` when none were laid down.
    ///
    /// - Throws: ``RunFailure``: 75 when the wave of a real run is on hold, 77 when it was stopped.
    init?(_ ledger: Ledger, _ plan: RunPlan) throws(RunFailure) {
        let wavePlan: WavePlan?
        let decisions: [WaveDecision]
        let made: Set<Int>
        do throws(LedgerFailure) {
            wavePlan = try ledger.wavePlan(round: plan.round)
            decisions = try ledger.waveDecisions(round: plan.round)
            made = Set(
                try ledger.runs().filter { $0.request.round == plan.round && $0.state.countsAsWritten }.map(
                    \.request.wave
                )
            )
        } catch { throw RunFailure(error) }
        if !plan.isDryRun { try decisions.first { $0.wave == plan.wave }?.refuse(round: plan.round) }
        guard let wavePlan else { return nil }
        let stopped = decisions.filter { $0.standing == .stopped }.map(\.wave)
        let open = (1...wavePlan.borders.count).filter { !stopped.contains($0) && !made.contains($0) }
        self.init(borders: wavePlan.borders, own: plan.wave, stopped: stopped, open: open)
    }
}

extension WaveDecision {
    /// Stops whoever works on a wave that may not go on.
    ///
    /// - Throws: ``RunFailure``: 75 on hold, 77 when stopped.
    package func refuse(round: String) throws(RunFailure) {
        let day = decidedAt.prefix(10)
        switch standing {
        case .released: return
        case .held:
            throw RunFailure(
                .tryAgain,
                """
                Wave \(wave) of the round '\(round)' is on hold since \(day) ("\(reason)"). Release it with postronde wave \
                release, and give the command again.
                """
            )
        case .stopped:
            throw RunFailure(
                .notPermitted,
                "Wave \(wave) of the round '\(round)' was stopped on \(day), and never goes out: \(reason)"
            )
        }
    }
}
