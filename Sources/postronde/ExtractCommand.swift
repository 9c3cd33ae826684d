import ArgumentParser
import LetterRun

/// `postronde extract`: looks at what other systems deliver.
struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Check the files that other systems deliver.",
        subcommands: [Check.self]
    )

    /// `postronde extract check`.
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Read an extract to its end and list every record that would be refused.",
            discussion: """
                Exit status: 0 clean, 65 records are refused or the file is broken, 66 it cannot be read. No value of \
                a record is printed.
                """
        )

        @Argument(help: "An account extract (XML), a person extract (CSV) or a list.", completion: .file())
        var file: String

        func run() async throws {
            try await Ending.of { () async throws(RunFailure) in
                let result = try ExtractCheck.check(file)
                try StandardStream.output.say(result.text)
                return result.refused.isEmpty ? .done : .badInput
            }
        }
    }
}
