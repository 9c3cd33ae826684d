import ArgumentParser
import LetterRun

/// `postronde seal`: puts the shards of a frozen plan together, and releases the run.
struct SealCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seal",
        abstract: "Put the shards of a frozen plan together, and release the letters.",
        discussion: """
            Needs the plan and the output with all shards, no inputs and no campaign key. While shards are missing or \
            being made it ends with 75 and names them; the same command again goes on where a stopped one was.
            """
    )

    @Argument(help: "The plan, as postronde plan --out wrote it.", completion: .file(extensions: ["json"]))
    var plan: String

    @Option(
        name: .customLong("output"),
        help: "The folder for all output; that of the plan when not given.",
        completion: .directory
    )
    var outputFolder: String?

    @Option(help: "Who seals; the login name when not given.")
    var `operator`: String?

    @Option(help: "An SSH key (Ed25519, without a passphrase) that signs the audit log.", completion: .file())
    var checkpointKey: String?

    @OptionGroup var metrics: MetricsOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let surroundings = Surroundings.process()
        let frozen = try Ending.reading { () throws(RunFailure) in try FrozenPlan(reading: plan) }
        var settings = frozen.plan
        settings.output = outputFolder ?? settings.output
        settings.operatorName = `operator` ?? surroundings.loginName
        settings.checkpointKey = checkpointKey ?? settings.checkpointKey
        let stop = StopRequest()
        let signals = Signals(stopping: stop)
        let progress = output.progressLine()
        let log = RunLog(output.log, surroundings: surroundings)
        let watch = RunWatch(settings, metrics: metrics.metrics, log: log)
        let sealing = RunSealing(frozen, from: plan, plan: settings, surroundings: surroundings, stop: stop) {
            progress.show($0)
            log.note($0)
        }
        try await Ending.of(log) { () async throws(RunFailure) in
            try output.show(try await watch.outcome { () async throws(RunFailure) in try sealing.seal() })
            return .done
        }
        withExtendedLifetime(signals) {}
    }
}
