import ArgumentParser
import LetterRun

extension BasisCommand {
    /// `postronde basis new`.
    struct New: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "new",
            abstract: "Ask for what is missing in the legal-basis record, and write it.",
            discussion: """
                Questions are in Dutch, on standard output; answers are lines of standard input. What the program knows \
                it fills in itself. Sections that the record has are left as they are: new ones are added at its end, \
                each as soon as it is answered.
                """
        )

        @Argument(help: "The folder of the campaign.", completion: .directory)
        var campaign: String

        func run() async throws {
            try await Ending.of { () async throws(RunFailure) in
                let input = StandardInput()
                try RecordCreation.run(
                    campaign: campaign,
                    surroundings: .process(),
                    nextLine: { () throws(RunFailure) in try input.nextLine() },
                    say: { text throws(RunFailure) in try StandardStream.output.write(Array(text.utf8)) }
                )
                return .done
            }
        }
    }
}
