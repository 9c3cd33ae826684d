import ArgumentParser
import LetterRun
import TemplateReview

/// `postronde template diff`: what changed in the letters between two campaign folders.
struct TemplateDiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show what changed in the letters of a campaign, and for how many people.",
        discussion: """
            One sentence stands in a row; [-words-] went and {+words+} came. Values of people show as their field, like \
            ((naam)). Without an extract every version of a letter is compared. Counts from 1 to 9 show as <10. \
            Exit status: 0 done, and with --exit-code 3 when letters differ; 65 or 66 the extract is not in order, \
            78 a campaign is not.
            """
    )

    @Argument(help: "The folder of the older campaign.", completion: .directory)
    var old: String

    @Argument(help: "The folder of the newer campaign.", completion: .directory)
    var new: String

    @Option(
        parsing: .upToNextOption,
        help: "Account extracts (XML), to count for whom something changed.",
        completion: .file(extensions: ["xml"])
    )
    var accounts: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: "Person extracts (selection CSV of the population register).",
        completion: .file(extensions: ["csv"])
    )
    var persons: [String] = []

    @OptionGroup var selection: SelectionOptions

    @OptionGroup var review: ReviewOptions

    @Flag(help: "End with 3 when letters differ.")
    var exitCode = false

    func validate() throws {
        _ = try plan(of: old)
        guard accounts.isEmpty == persons.isEmpty else {
            throw ValidationError("--accounts and --persons belong together. Name both, or neither.")
        }
        let lists = [selection.suppress, selection.delta, selection.include]
        guard !accounts.isEmpty || lists.allSatisfy({ $0 == nil }) else {
            throw ValidationError("--suppress, --delta and --include need an extract: name --accounts and --persons.")
        }
    }

    func run() async throws {
        let (old, new) = (try plan(of: old), try plan(of: new))
        try await Ending.of { () async throws(RunFailure) in
            let difference = try TemplateDiff.compare(old, new, today: Surroundings.process().today)
            try review.show(difference)
            return exitCode && !difference.hasEqualLetters ? .mismatch : .done
        }
    }

    private func plan(of campaign: String) throws -> RunPlan {
        var plan = RunPlan.review(of: campaign)
        (plan.accounts, plan.persons) = (accounts, persons)
        try selection.apply(to: &plan)
        return plan
    }
}
