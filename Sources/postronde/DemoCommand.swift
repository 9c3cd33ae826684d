import ArgumentParser
import LetterRun

/// `postronde demo`: the example campaign on the sample input, from end to end.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Make a real run of the example campaign on the invented sample.",
        discussion: "Every letter is marked VOORBEELD. What an earlier demo made is replaced."
    )

    @Option(help: "The folder for all output.", completion: .directory)
    var output = "Output"

    @OptionGroup var words: OutputOptions

    func run() async throws {
        let stop = StopRequest()
        let signals = Signals(stopping: stop)
        let progress = words.progressLine()
        try await Ending.of { () async throws(RunFailure) in
            let demo = try Demonstration(output: output, surroundings: .process())
            let steps = try demo.approve()
            if !words.quiet, !words.json { try StandardStream.output.say(demo.account(of: steps)) }
            let outcome = try await demo.make(steps, stop: stop) { progress.show($0) }
            try words.show(outcome)
            if !words.quiet, !words.json { try StandardStream.output.say(demo.advice(after: outcome)) }
            return .done
        }
        withExtendedLifetime(signals) {}
    }
}
