import Foundation
import LetterRun

/// Tells the log, and the file for the monitoring, how a run went.
struct RunWatch {
    private let plan: RunPlan
    private let path: String?
    private let log: RunLog
    private let begunAt = Date().timeIntervalSince1970

    /// Begins to watch.
    ///
    /// - Parameter metrics: The file for Prometheus; `nil` for none.
    init(_ plan: RunPlan, metrics: String?, log: RunLog) {
        (self.plan, path, self.log) = (plan, metrics, log)
        log.began(plan)
    }

    /// Does the work, and tells how it ended.
    ///
    /// - Throws: ``RunFailure`` of the work; of the file only when the work was done.
    func outcome(_ work: () async throws(RunFailure) -> RunOutcome) async throws(RunFailure) -> RunOutcome {
        do throws(RunFailure) {
            let outcome = try await work()
            log.ended(outcome)
            try write(.done, outcome)
            return outcome
        } catch {
            // The failure of the run is what people need to hear of; that of the file would hide it.
            try? write(error.status, nil)
            throw error
        }
    }

    private func write(_ status: ExitStatus, _ outcome: RunOutcome?) throws(RunFailure) {
        guard let path else { return }
        let metrics = RunMetrics(
            plan,
            status: status,
            outcome: outcome,
            begunAt: begunAt,
            endedAt: Date().timeIntervalSince1970
        )
        try metrics.write(to: path)
    }
}
