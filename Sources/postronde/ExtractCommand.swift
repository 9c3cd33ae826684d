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

        @Argument(
            help: "An account extract, a person extract or a list; gzip and zstd are unpacked.",
            completion: .file()
        )
        var file: String

        @Flag(name: .customLong("no-count"), help: "Take account extracts in CSV that do not end with their count.")
        var waivesCount = false

        func run() async throws {
            try await Ending.of { () async throws(RunFailure) in
                let result = try ExtractCheck.check(file, count: waivesCount ? .waived : .required)
                try StandardStream.output.say(result.text)
                return result.refused.isEmpty ? .done : .badInput
            }
        }
    }
}
