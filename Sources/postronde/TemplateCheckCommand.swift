import ArgumentParser
import LetterModel
import LetterRun
import TemplateReview

/// `postronde template check`: shows a writer everything that is wrong with the texts of a campaign.
struct TemplateCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check a campaign: its settings, style, variables and texts.",
        discussion: """
            Every finding is shown with its place. An error stops a real run; a warning asks for attention; hints, for the \
            writer alone, come with --hints. Exit status: 0 in order, 78 with every error of every file.
            """
    )

    @Argument(help: "The folder of the campaign.", completion: .directory)
    var campaign: String

    @Flag(help: "Show hints on wording too.")
    var hints = false

    @Flag(help: "Print findings of every level and the figures of each letter as JSON.")
    var json = false

    @Option(help: "The day on which the age of variables is counted (like 2026-11-16); today when not given.")
    var asOf: String?

    @Option(help: "A folder with the fonts of the style.", completion: .directory)
    var fonts: String?

    func run() async throws {
        let today = try DateFlag.day(asOf, flag: "--as-of") ?? Surroundings.process().today
        try await Ending.of { () async throws(RunFailure) in
            let check = try TemplateCheck(campaign: campaign, fonts: fonts, today: today)
            if json {
                try StandardStream.output.write(try check.json())
            } else if check.status == .done {
                try StandardStream.output.say(check.text(showsHints: hints))
            } else {
                StandardStream.errors.mention(check.text(showsHints: hints) + "\n")
            }
            return check.status
        }
    }
}
