import LetterRun
import Logging
import Synchronization

/// The log of a run, on standard error: silent unless `--log-level` or `POSTRONDE_LOG` names a level, such as `info`.
///
/// It tells steps and counts, and never a value of a person.
struct RunLog: Sendable {
    private let logger: Logger
    private let lastStep = LastStep()
    /// Whether a failure is told here, as a record, and not in a line for people.
    let tellsFailures: Bool

    /// Prepares the log.
    init(_ options: LogOptions, surroundings: Surroundings) {
        let level = options.level(surroundings.environment)
        var logger = Logger(label: "postronde") { _ in
            LineLog(options.logFormat, environment: surroundings.environment, now: surroundings.now)
        }
        logger.logLevel = level
        self.logger = logger
        tellsFailures = options.logFormat == .json && level <= .error
    }

    /// Notes that a run begins.
    func began(_ plan: RunPlan) {
        logger.info(
            "run begins",
            metadata: [
                "campaign": "\(plan.campaign)", "round": "\(plan.round)", "wave": "\(plan.wave)",
                "dry": "\(plan.isDryRun)", "jobs": "\(plan.jobs)",
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
        var fields: Logger.Metadata = ["state": "\(outcome.state)", "folder": "\(outcome.folder)"]
        if let counts = outcome.counts {
            fields["letters"] = "\(counts.letters)"
            fields["refused"] = "\(counts.refused)"
        }
        logger.info("run ends", metadata: fields)
        for finding in outcome.findings { logger.warning("finding", metadata: ["text": "\(finding)"]) }
    }

    /// Notes why a run stopped.
    func failed(_ failure: RunFailure) {
        guard tellsFailures else { return }
        logger.error(
            "run stopped",
            metadata: ["status": "\(failure.status.rawValue)", "reason": "\(failure.message)"]
        )
    }

    /// The step that was noted last, shared by copies of the log.
    private final class LastStep: Sendable {
        let value = Mutex<RunProgress.Step?>(nil)
    }
}
