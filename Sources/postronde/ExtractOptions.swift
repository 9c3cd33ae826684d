import ArgumentParser
import LetterRun

/// The flags of a command that needs an extract.
struct ExtractOptions: ParsableArguments {
    @Option(
        parsing: .upToNextOption,
        help: "Account extracts (XML or CSV).",
        completion: .file(extensions: ["xml", "csv", "gz", "zst"])
    )
    var accounts: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: "Person extracts: selection CSV of the population register, plain CSV or StUF-BG.",
        completion: .file(extensions: ["csv", "xml", "gz", "zst"])
    )
    var persons: [String] = []

    @OptionGroup var selection: SelectionOptions

    /// Puts the flags into a plan.
    ///
    /// - Throws: A `ValidationError` that names the flag, what was found and what was expected.
    func apply(to plan: inout RunPlan) throws {
        guard !accounts.isEmpty else { throw ValidationError("Name at least one file with --accounts.") }
        guard !persons.isEmpty else { throw ValidationError("Name at least one file with --persons.") }
        (plan.accounts, plan.persons) = (accounts, persons)
        try selection.apply(to: &plan)
    }
}
