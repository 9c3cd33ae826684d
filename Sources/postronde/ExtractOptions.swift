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

    /// Where the files of a recorded plan are now, as far as flags say so.
    func places(jobs: Int) -> RunPlaces {
        var places = RunPlaces(jobs: jobs)
        (places.accounts, places.persons) = (accounts, persons)
        (places.suppress, places.delta) = (selection.suppress, selection.delta)
        (places.include, places.fonts) = (selection.include, selection.fonts)
        return places
    }

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
