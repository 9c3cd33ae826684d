import ArgumentParser
import LetterRun

/// Where the monitoring reads how a run went.
struct MetricsOption: ParsableArguments {
    @Option(
        help: "Write counts and times of the run for Prometheus to this file (textfile collector).",
        completion: .file()
    )
    var metrics: String?
}

/// The flags that decide what a command says while it works and when it is done.
struct OutputOptions: ParsableArguments {
    /// When progress is shown.
    enum Progress: String, CaseIterable, ExpressibleByArgument {
        case auto, plain, none
    }

    @Option(
        help: "Progress: auto (a bar on a terminal, else lines after ten seconds), plain (a line now and then), none."
    )
    var progress = Progress.auto

    @Flag(help: "Print the report as JSON.")
    var json = false

    @Flag(help: "Say nothing when all is well.")
    var quiet = false

    @OptionGroup var log: LogOptions

    /// Prints what came of a run.
    ///
    /// - Throws: ``RunFailure`` (74) when it cannot be written.
    func show(_ outcome: RunOutcome) throws(RunFailure) {
        if quiet { return }
        if json {
            try StandardStream.output.write(outcome.reportJSON)
        } else {
            try StandardStream.output.say(outcome.text)
        }
    }

    /// What reports progress to standard error.
    func progressLine() -> ProgressLine {
        // Lines for people have no place between records for machines.
        let isSilent = quiet || log.logFormat == .json
        return ProgressLine(style: isSilent ? .none : progress, environment: Surroundings.process().environment)
    }
}
