import ArgumentParser
import LetterRun

/// `postronde ledger`: the record of what was sent, looked after.
struct LedgerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger",
        abstract: "Look after the ledger of a campaign.",
        subcommands: [Check.self, Backup.self]
    )

    /// `postronde ledger check`.
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Read the whole ledger, and count the letters of each run against its seal.",
            discussion: "Exit status: 0 it is whole, 3 it is not, 66 there is none."
        )

        @OptionGroup var place: RecordedCampaign

        func run() async throws {
            try await Ending.of { () async throws(RunFailure) in
                let check = try LedgerCare.check(campaign: place.campaign, output: place.output)
                try StandardStream.output.say(check.text)
                return check.isWhole ? .done : .mismatch
            }
        }
    }

    /// `postronde ledger backup`.
    struct Backup: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "backup",
            abstract: "Copy the ledger to a new file, also while a run works.",
            discussion:
                "The copy holds pseudonyms: keep it as you keep the ledger. docs/operating.md says how it is put back."
        )

        @OptionGroup var place: RecordedCampaign

        @Argument(help: "The file to make.", completion: .file())
        var file: String

        func run() async throws {
            try await Ending.of { () async throws(RunFailure) in
                try LedgerCare.backUp(campaign: place.campaign, output: place.output, to: file)
                return .done
            }
        }
    }
}
