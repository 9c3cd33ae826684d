import ArgumentParser
import LetterRun

/// `postronde run`: selects, checks the legal basis, makes the letters and records them.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Make the letters of a campaign.",
        discussion: """
            The same command again goes on where a stopped run was, and says so when all is done. A dry run marks \
            every page PROEF, releases nothing, and ends with 0 whatever the legal check says. With --plan and --shard \
            it makes one part of a run that was frozen by postronde plan --out, on this machine or another.
            """
    )

    @OptionGroup var options: RunOptions
    @OptionGroup var shards: ShardOptions
    @OptionGroup var output: OutputOptions

    @OptionGroup var metrics: MetricsOption

    @Flag(help: "Make a proof: every page is marked, and nothing is released or recorded as sent.")
    var dryRun = false

    func validate() throws {
        if try shards.name() == nil {
            _ = try options.plan(isDryRun: dryRun)
        } else {
            try options.refuseChanges(isDryRun: dryRun)
            _ = try options.workers()
        }
    }

    func run() async throws {
        guard let path = shards.plan, let shard = try shards.name() else {
            return try await watched(try options.plan(isDryRun: dryRun)) { run async throws(RunFailure) in
                try await run.make()
            }
        }
        let frozen = try Ending.reading { () throws(RunFailure) in try FrozenPlan(reading: path) }
        try await watched(try options.plan(of: frozen)) { run async throws(RunFailure) in
            try await run.make(shard, of: frozen)
        }
    }

    private func watched(
        _ plan: RunPlan,
        _ make: (LetterRun) async throws(RunFailure) -> RunOutcome
    ) async throws {
        let stop = StopRequest()
        let signals = Signals(stopping: stop)
        let progress = output.progressLine()
        let surroundings = Surroundings.process()
        let log = RunLog(output.log, surroundings: surroundings)
        let watch = RunWatch(plan, metrics: metrics.metrics, log: log)
        try await Ending.of(log) { () async throws(RunFailure) in
            let run = LetterRun(plan: plan, surroundings: surroundings, stop: stop) {
                progress.show($0)
                log.note($0)
            }
            let outcome = try await watch.outcome { () async throws(RunFailure) in try await make(run) }
            try output.show(outcome)
            return .done
        }
        withExtendedLifetime(signals) {}
    }
}
