import ArgumentParser
import LetterRun

/// `postronde run`: selects, checks the legal basis, makes the letters and records them.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Make the letters of a campaign.",
        discussion: """
            The same command again goes on where a stopped run was, and says so when all is done. A dry run marks \
            every page PROEF, releases nothing, and ends with 0 whatever the legal check says.
            """
    )

    @OptionGroup var options: RunOptions
    @OptionGroup var output: OutputOptions

    @Option(
        help: "Write counts and times of the run for Prometheus to this file (textfile collector).",
        completion: .file()
    )
    var metrics: String?

    @Flag(help: "Make a proof: every page is marked, and nothing is released or recorded as sent.")
    var dryRun = false

    func run() async throws {
        let plan = try options.plan(isDryRun: dryRun)
        let stop = StopRequest()
        let signals = Signals(stopping: stop)
        let progress = output.progressLine()
        let surroundings = Surroundings.process()
        let log = RunLog(output.log, surroundings: surroundings)
        let watch = RunWatch(plan, metrics: metrics, log: log)
        try await Ending.of(log) { () async throws(RunFailure) in
            let run = LetterRun(plan: plan, surroundings: surroundings, stop: stop) {
                progress.show($0)
                log.note($0)
            }
            let outcome = try await watch.outcome { () async throws(RunFailure) in try await run.make() }
            try output.show(outcome)
            return .done
        }
        withExtendedLifetime(signals) {}
    }
}
