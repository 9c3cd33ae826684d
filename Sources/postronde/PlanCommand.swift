import ArgumentParser
import LetterModel
import LetterRun

/// `postronde plan`: everything of a run but the letters.
struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Show whom a run would write to and what it would print; make nothing.",
        discussion: """
            With --out the plan of a real run is frozen: its legal check is passed, its number is given out, and the \
            letters are made by postronde run --plan, in shards on one machine or many, and released by postronde seal.
            """
    )

    @OptionGroup var options: RunOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "Freeze the plan in this file, for shards to make.", completion: .file(extensions: ["json"]))
    var out: String?

    @Option(help: "In how many shards the letters are made; when not given, whoever makes them decides.")
    var shards: Int?

    @Option(help: "Spread the round over so many waves; by default as few as the contact centre can bear.")
    var waves: Int?

    @Option(help: "The first day on which letters arrive (like 2026-12-01); by default the date of the letters.")
    var firstDelivery: String?

    @Flag(help: "Lay the waves down in the ledger, once for the round; then make each with run --wave.")
    var freezeWaves = false

    @Option(help: "Write the report of the plan, with its waves, to this folder.", completion: .directory)
    var report: String?

    func validate() throws {
        _ = try options.plan(isDryRun: out == nil && !freezeWaves)
        _ = try waveRequest()
        if let waves, !(1...1000).contains(waves) {
            throw ValidationError("--waves must be from 1 to 1000 (found \(waves)).")
        }
        if out != nil, freezeWaves || waves != nil || firstDelivery != nil {
            throw ValidationError("--out freezes one wave; lay the waves down before, with --freeze-waves.")
        }
        if out != nil, report != nil {
            throw ValidationError("--report goes without --out: a frozen plan has its report in the folder of the run.")
        }
        guard let shards else { return }
        guard out != nil else { throw ValidationError("--shards goes with --out: only a frozen plan has shards.") }
        guard ShardName(1, of: shards) != nil else {
            throw ValidationError("--shards must be from 1 to \(ShardName.largestCount) (found \(shards)).")
        }
    }

    private func waveRequest() throws -> WaveRequest {
        var request = WaveRequest()
        (request.count, request.areLaidDown) = (waves, freezeWaves)
        request.firstDelivery = try DateFlag.day(firstDelivery, flag: "--first-delivery")
        return request
    }

    func run() async throws {
        let plan = try options.plan(isDryRun: out == nil && !freezeWaves)
        let waves = try waveRequest()
        let request = out.map { FreezeRequest(path: $0, shards: shards) }
        let stop = StopRequest()
        let signals = Signals(stopping: stop)
        let progress = request.map { _ in output.progressLine() }
        try await Ending.of { () async throws(RunFailure) in
            let run = LetterRun(plan: plan, surroundings: .process(), stop: stop) { progress?.show($0) }
            let outcome =
                if let request { try await run.freeze(request) } else {
                    try await run.preview(waves, reportFolder: report)
                }
            try output.show(outcome)
            return .done
        }
        withExtendedLifetime(signals) {}
    }
}
