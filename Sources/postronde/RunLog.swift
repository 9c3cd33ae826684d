import LetterRun
import Logging
import Synchronization

/// The log of a run, on standard error: silent unless `POSTRONDE_LOG` names a level, such as `info`.
///
/// It tells steps and counts, and never a value of a person.
struct RunLog: Sendable {
    private let logger: Logger
    private let lastStep = LastStep()

    /// Prepares the log.
    ///
    /// - Parameter environment: The environment variables.
    init(environment: [String: String]) {
        var logger = Logger(label: "postronde") { StreamLogHandler.standardError(label: $0) }
        let level = environment["POSTRONDE_LOG"].flatMap(Logger.Level.init(rawValue:))
        logger.logLevel = level ?? .critical
        self.logger = logger
    }

    /// Notes that a run begins.
    func began(_ plan: RunPlan) {
        logger.info(
            "run begins",
            metadata: [
                "round": "\(plan.round)", "wave": "\(plan.wave)", "dry": "\(plan.isDryRun)", "jobs": "\(plan.jobs)",
            ]
        )
    }

    /// Notes each step once, and at level debug each bundle.
    func note(_ progress: RunProgress) {
        let isNew = lastStep.value.withLock { last in
            defer { last = progress.step }
            return last != progress.step
        }
        if isNew { logger.info("step", metadata: ["name": "\(progress.step.rawValue)"]) }
        logger.debug("progress", metadata: ["done": "\(progress.done)", "total": "\(progress.total)"])
    }

    /// Notes how a run ended.
    func ended(_ outcome: RunOutcome) {
        logger.info("run ends", metadata: ["state": "\(outcome.state)", "folder": "\(outcome.folder)"])
    }

    /// The step that was noted last, shared by copies of the log.
    private final class LastStep: Sendable {
        let value = Mutex<RunProgress.Step?>(nil)
    }
}
