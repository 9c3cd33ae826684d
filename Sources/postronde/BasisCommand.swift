import ArgumentParser
import LetterRun

/// `postronde basis`: the legal basis of a campaign.
struct BasisCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "basis",
        abstract: "Write, show, check and approve the legal-basis record of a campaign.",
        subcommands: [New.self, Show.self, Check.self, Request.self, Verify.self]
    )

    /// `postronde basis check`.
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Show every check of the record, and the digests that it should name.",
            discussion: "Exit status: 0 in order, 77 not in order, 78 the campaign cannot be read."
        )

        @Argument(help: "The folder of the campaign.", completion: .directory)
        var campaign: String

        @Option(help: "The date to check for (like 2026-11-16); today when not given.")
        var asOf: String?

        @Option(help: "Who would make the run; the login name when not given.")
        var `operator`: String?

        @OptionGroup var trust: TrustOption

        func validate() throws {
            _ = try DateFlag.day(asOf, flag: "--as-of")
        }

        func run() async throws {
            let day = try DateFlag.day(asOf, flag: "--as-of")
            try await Ending.of { () async throws(RunFailure) in
                let result = try BasisTrial.check(
                    campaign: campaign,
                    asOf: day,
                    operatorName: `operator`,
                    trust: trust.trust,
                    surroundings: .process()
                )
                try StandardStream.output.say(result.text)
                return result.isInOrder ? .done : .notPermitted
            }
        }
    }
}
