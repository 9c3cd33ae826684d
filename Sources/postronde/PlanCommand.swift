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

    func validate() throws {
        _ = try options.plan(isDryRun: out == nil)
        guard let shards else { return }
        guard out != nil else { throw ValidationError("--shards goes with --out: only a frozen plan has shards.") }
        guard ShardName(1, of: shards) != nil else {
            throw ValidationError("--shards must be from 1 to \(ShardName.largestCount) (found \(shards)).")
        }
    }

    func run() async throws {
        let plan = try options.plan(isDryRun: out == nil)
        let request = out.map { FreezeRequest(path: $0, shards: shards) }
        let stop = StopRequest()
        let signals = Signals(stopping: stop)
        let progress = request.map { _ in output.progressLine() }
        try await Ending.of { () async throws(RunFailure) in
            let run = LetterRun(plan: plan, surroundings: .process(), stop: stop) { progress?.show($0) }
            let outcome = if let request { try await run.freeze(request) } else { try await run.preview() }
            try output.show(outcome)
            return .done
        }
        withExtendedLifetime(signals) {}
    }
}
