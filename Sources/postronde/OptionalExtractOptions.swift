import ArgumentParser
import LetterRun

/// The flags of a command that may do without an extract, and tells more with one.
struct OptionalExtractOptions: ParsableArguments {
    @Option(
        parsing: .upToNextOption,
        help: "Account extracts (XML or CSV), to see whom letters and texts reach.",
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

    func validate() throws {
        guard accounts.isEmpty == persons.isEmpty else {
            throw ValidationError("--accounts and --persons belong together. Name both, or neither.")
        }
        let lists = [selection.suppress, selection.delta, selection.include]
        guard !accounts.isEmpty || lists.allSatisfy({ $0 == nil }) else {
            throw ValidationError("--suppress, --delta and --include need an extract: name --accounts and --persons.")
        }
    }

    /// The plan of a review of a campaign, with the extract when there is one.
    ///
    /// - Throws: A `ValidationError` that names the flag, what was found and what was expected.
    func plan(of campaign: String) throws -> RunPlan {
        var plan = RunPlan.review(of: campaign)
        (plan.accounts, plan.persons) = (accounts, persons)
        try selection.apply(to: &plan)
        return plan
    }
}
