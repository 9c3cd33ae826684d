import ArgumentParser
import LetterRun

/// `postronde plan`: everything of a run but the letters.
struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Show whom a run would write to and what it would print; make nothing."
    )

    @OptionGroup var options: RunOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let plan = try options.plan(isDryRun: true)
        let stop = StopRequest()
        let signals = Signals(stopping: stop)
        try await Ending.of { () async throws(RunFailure) in
            try output.show(try await LetterRun(plan: plan, surroundings: .process(), stop: stop) { _ in }.preview())
            return .done
        }
        withExtendedLifetime(signals) {}
    }
}
