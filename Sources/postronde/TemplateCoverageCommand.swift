import ArgumentParser
import LetterRun
import TemplateReview

/// `postronde template coverage`: who of an extract sees which text.
struct TemplateCoverageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Show how many people of an extract get each letter and see each optional text.",
        discussion: """
            Nothing is made, and no ledger is looked at: people who have had a letter count too. Counts from 1 to 9 show \
            as <10. Exit status: 0 done, 65 or 66 the extract is not in order, 78 the campaign is not.
            """
    )

    @Argument(help: "The folder of the campaign.", completion: .directory)
    var campaign: String

    @OptionGroup var extract: ExtractOptions

    @OptionGroup var review: ReviewOptions

    func validate() throws {
        _ = try plan()
    }

    func run() async throws {
        let plan = try plan()
        try await Ending.of { () async throws(RunFailure) in
            try review.show(try TemplateCoverage.survey(plan, today: Surroundings.process().today))
            return .done
        }
    }

    private func plan() throws -> RunPlan {
        var plan = RunPlan.review(of: campaign)
        try extract.apply(to: &plan)
        return plan
    }
}
