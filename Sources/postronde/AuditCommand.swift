import ArgumentParser
import LetterRun

/// `postronde audit`: the log of everything that was done.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Compare what was kept with what was recorded.",
        subcommands: [Verify.self, Checkpoint.self]
    )

    /// `postronde audit verify`.
    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify",
            abstract: "Compare the log, the ledger and every file of every sealed run, and name what does not fit.",
            discussion: "Exit status: 0 all as it was recorded, 3 something is not, 66 nothing to read."
        )

        @OptionGroup var place: RecordedCampaign

        @Option(help: "Only the files of this run.")
        var run: String?

        @Option(help: "A checkpoint that was kept elsewhere; may be given more than once.", completion: .file())
        var checkpoint: [String] = []

        @Option(help: "The trust folder, to read the signatures of the checkpoints too.", completion: .directory)
        var trust: String?

        func run() async throws {
            try await Ending.of { () async throws(RunFailure) in
                let check = try AuditCheck.verify(
                    campaign: place.campaign,
                    output: place.output,
                    runID: run,
                    checkpoints: checkpoint,
                    trust: trust
                )
                try StandardStream.output.say(check.text)
                return check.isGood ? .done : .mismatch
            }
        }
    }

    /// `postronde audit checkpoint`.
    struct Checkpoint: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "checkpoint",
            abstract: "Print a checkpoint over the log, to keep where nobody who writes the log can write.",
            discussion: "A later 'audit verify --checkpoint FILE' shows whether the log was cut back or rewritten."
        )

        @OptionGroup var place: RecordedCampaign

        @Option(help: "An SSH key (Ed25519, without a passphrase) that signs the checkpoint.", completion: .file())
        var checkpointKey: String?

        func run() async throws {
            try await Ending.of { () async throws(RunFailure) in
                let text = try AuditCheck.checkpoint(
                    campaign: place.campaign,
                    output: place.output,
                    key: checkpointKey,
                    surroundings: .process()
                )
                try StandardStream.output.say(text)
                return .done
            }
        }
    }
}
