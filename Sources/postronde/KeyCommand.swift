import ArgumentParser
import LetterRun

/// `postronde key`: the secret from which references and pseudonyms are made.
struct KeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "Make the key of a campaign.",
        subcommands: [Initialise.self]
    )

    /// `postronde key init`.
    struct Initialise: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "init",
            abstract: "Make a new key for a campaign, with rights 0600; one that exists is never replaced.",
            discussion: """
                Keep a copy in a safe place: without the key nobody can tell whose letter a reference is. Without \
                --key the file is made where `run` looks for it.
                """
        )

        @Argument(help: "The folder of the campaign.", completion: .directory)
        var campaign: String

        @Option(help: "The file to make.", completion: .file())
        var key: String?

        func run() async throws {
            try await Ending.of { () async throws(RunFailure) in
                let made = try KeyMaking.make(campaign: campaign, path: key, surroundings: .process())
                try StandardStream.output.say("Made \(made.path), fingerprint \(made.fingerprint).")
                return .done
            }
        }
    }
}
