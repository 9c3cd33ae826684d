import ArgumentParser
import LetterModel
import LetterRun

/// `postronde logboek`: the Logboek Dataverwerkingen of letters, afterwards.
struct LogboekCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "logboek",
        abstract: "Write the Logboek Dataverwerkingen of the letters of a sealed run.",
        discussion: """
            One line a letter, to standard output unless --to names a file. Those who were read and got no letter are \
            in the file of 'run --logboek' only: nothing else knows them. Exit status: 66 no such run, or not sealed.
            """
    )

    @Argument(help: "The folder of the run, or its name.")
    var run: String

    @Option(help: "The folder of all output, for a run that is given by its name.", completion: .directory)
    var output = "Output"

    @Option(help: "The file to write; compressed when its name ends in .gz.", completion: .file())
    var to: String?

    @OptionGroup var form: LogboekForm

    func validate() throws {
        _ = try form.value()
    }

    func run() async throws {
        let form = try form.value()
        try await Ending.of { () async throws(RunFailure) in
            let export = try ProcessingLogExport(run: run, output: output)
            if let to {
                let count = try export.write(to: to, form)
                try StandardStream.output.say("\(count) lines in \(to)")
                return .done
            }
            do {
                try export.write(form) { try StandardStream.output.write($0) }
            } catch { throw RunFailure(writing: error) }
            return .done
        }
    }
}

/// `--logboek-format`, for every command that writes the Logboek.
struct LogboekForm: ParsableArguments {
    @Option(help: "How the Logboek is written: json (the fields of the standard) or otlp (OpenTelemetry).")
    var logboekFormat = "json"

    /// The form.
    ///
    /// - Throws: A `ValidationError` that names the flag, what was found and what was expected.
    func value() throws -> ProcessingLogForm {
        guard let form = ProcessingLogForm(rawValue: logboekFormat) else {
            throw ValidationError("--logboek-format must be json or otlp (found \(logboekFormat)).")
        }
        return form
    }
}
