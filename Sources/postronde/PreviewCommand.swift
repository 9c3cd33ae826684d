import ArgumentParser
import LetterModel
import LetterRun
import PreviewServer

/// `postronde preview`: the page on which people write letters and see them.
struct PreviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Write the letters of a campaign in a browser and see them as they will be printed.",
        discussion: """
            Prints a link that opens the page once, in a browser on this machine. Nobody else gets in. Readers are invented; \
            with --accounts and --persons also people of the extracts, masked. Ends with Ctrl-C.
            """
    )

    @Argument(help: "The folder of the campaign.", completion: .directory)
    var campaign: String

    @OptionGroup var extract: OptionalExtractOptions

    @Option(help: "The folder that says whose approvals count.", completion: .directory)
    var trust: String?

    @Option(help: "The port on 127.0.0.1; 0 for a free one.")
    var port = 0

    @Option(help: "The language of the page: nl or en.")
    var language = "nl"

    @Option(help: "End after so many minutes without an open page.")
    var idle = 60

    func validate() throws { _ = try options() }

    private func options() throws -> PreviewServer.Options {
        guard (0...65_535).contains(port) else { throw ValidationError("--port is a number from 0 to 65535.") }
        guard let language = LetterLanguage(rawValue: language) else {
            throw ValidationError("--language is nl or en.")
        }
        guard (1...100_000).contains(idle) else {
            throw ValidationError("--idle is a number of minutes from 1 to 100000.")
        }
        var plan = try extract.plan(of: campaign)
        plan.trust = trust
        var options = PreviewServer.Options(plan: plan)
        (options.port, options.language, options.idle) = (port, language, .seconds(idle * 60))
        return options
    }

    func run() async throws {
        let options = try options()
        let stop = StopRequest()
        let signals = Signals(stopping: stop)
        try await Ending.of { () async throws(RunFailure) in
            let server = try PreviewServer(options, surroundings: .process())
            try await server.run(stop: stop) { link in
                StandardStream.output.mention(
                    "Open this link in a browser on this machine (it works once):\n\n    \(link)\n\nCtrl-C ends the page.\n"
                )
            }
            return .done
        }
        withExtendedLifetime(signals) {}
    }
}
