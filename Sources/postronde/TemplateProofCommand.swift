import ArgumentParser
import LetterModel
import LetterRun
import TemplateReview

extension TemplateCommand {
    /// `postronde template proof`.
    struct Proof: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "proof",
            abstract: "Make a PDF of all letters of a round for review, with every value marked and named.",
            discussion: """
                Each letter is shown for invented persons who put it to the test: the longest name, the longest address, \
                no place, an address abroad, a title, and so on. Nothing is selected and no key is needed.
                """
        )

        @Argument(help: "The folder of the campaign.", completion: .directory)
        var campaign: String

        @Option(help: "The round: first, or reminder-N.")
        var round = "first"

        @Option(
            help: "The file to make, which is replaced; by default proef-<campaign>-<round>.pdf in this folder.",
            completion: .file(extensions: ["pdf"])
        )
        var output: String?

        @Option(help: "The date of the letters (like 2026-11-16); today when not given.")
        var asOf: String?

        @Option(help: "A folder with the fonts of the style.", completion: .directory)
        var fonts: String?

        @Flag(help: "Set the letters in large print.")
        var largePrint = false

        func validate() throws {
            guard RunPlan.isRoundName(round) else {
                throw ValidationError("--round must be first or reminder-N (found \(round)).")
            }
            if let output, output.isEmpty || output.hasSuffix("/") {
                throw ValidationError("--output must be the name of a file (found '\(output)').")
            }
            _ = try DateFlag.day(asOf, flag: "--as-of")
        }

        func run() async throws {
            var request = ProofRequest(
                campaign: campaign,
                asOf: try DateFlag.day(asOf, flag: "--as-of") ?? Surroundings.process().today
            )
            (request.round, request.output, request.fonts) = (round, output, fonts)
            request.isLargePrint = largePrint
            try await Ending.of { [request] () async throws(RunFailure) in
                try StandardStream.output.say(try TemplateProof.make(request))
                return .done
            }
        }
    }
}
