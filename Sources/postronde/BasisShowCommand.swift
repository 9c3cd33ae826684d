import ArgumentParser
import LetterRun

extension BasisCommand {
    /// `postronde basis show`.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Show the legal-basis record in words, or what is missing in it.",
            discussion: "Exit status: 0 nothing is missing, 77 something is, 78 the campaign cannot be read."
        )

        @Argument(help: "The folder of the campaign.", completion: .directory)
        var campaign: String

        @Option(help: "The date to check for (like 2026-11-16); today when not given.")
        var asOf: String?

        @OptionGroup var trust: TrustOption

        @Flag(help: "Show only what is missing or open, each with what to do.")
        var missing = false

        func validate() throws {
            _ = try DateFlag.day(asOf, flag: "--as-of")
        }

        func run() async throws {
            let day = try DateFlag.day(asOf, flag: "--as-of")
            try await Ending.of { () async throws(RunFailure) in
                let shown = try BasisOverview.show(
                    campaign: campaign,
                    onlyMissing: missing,
                    asOf: day,
                    trust: trust.trust,
                    surroundings: .process()
                )
                try StandardStream.output.write(Array(shown.text.utf8))
                return shown.isComplete ? .done : .notPermitted
            }
        }
    }
}
