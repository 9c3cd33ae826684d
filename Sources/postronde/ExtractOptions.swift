import ArgumentParser
import LetterRun

/// The flags of a command that needs an extract.
struct ExtractOptions: ParsableArguments {
    @Option(
        parsing: .upToNextOption,
        help: "Account extracts (XML).",
        completion: .file(extensions: ["xml"])
    )
    var accounts: [String]

    @Option(
        parsing: .upToNextOption,
        help: "Person extracts (selection CSV of the population register).",
        completion: .file(extensions: ["csv"])
    )
    var persons: [String]

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
