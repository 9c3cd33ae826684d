import ArgumentParser
import LetterRun

/// The flags that decide what a command says while it works and when it is done.
struct OutputOptions: ParsableArguments {
    /// When progress is shown.
    enum Progress: String, CaseIterable, ExpressibleByArgument {
        case auto, plain, none
    }

    @Option(help: "Progress: auto (a line that is rewritten on a terminal), plain (a line now and then), none.")
    var progress = Progress.auto

    @Flag(help: "Print the report as JSON.")
    var json = false

    @Flag(help: "Say nothing when all is well.")
    var quiet = false

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
        ProgressLine(style: quiet ? .none : progress)
    }
}
