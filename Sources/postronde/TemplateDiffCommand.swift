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

    @OptionGroup var extract: OptionalExtractOptions

    @OptionGroup var review: ReviewOptions

    @Flag(help: "End with 3 when letters differ.")
    var exitCode = false

    func validate() throws {
        _ = try extract.plan(of: old)
    }

    func run() async throws {
        let (old, new) = (try extract.plan(of: old), try extract.plan(of: new))
        try await Ending.of { () async throws(RunFailure) in
            let difference = try TemplateDiff.compare(old, new, today: Surroundings.process().today)
            try review.show(difference)
            return exitCode && !difference.hasEqualLetters ? .mismatch : .done
        }
    }
}
