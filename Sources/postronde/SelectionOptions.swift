import ArgumentParser
import LetterRun

/// The flags that say how an extract is read and who is selected from it.
struct SelectionOptions: ParsableArguments {
    @Option(help: "The suppression list: people who want no more letters.", completion: .file())
    var suppress: String?

    @Option(help: "People who switched on a check step after the extract was made.", completion: .file())
    var delta: String?

    @Option(help: "The people to whom the campaign is limited, when its settings ask for a list.", completion: .file())
    var include: String?

    @Option(help: "The round: first (when not given), or reminder-N.")
    var round: String?

    @Option(help: "The date of the letters (like 2026-11-16); today when not given.")
    var asOf: String?

    @Option(help: "A folder with the fonts of the style.", completion: .directory)
    var fonts: String?

    @Option(help: "How many refused records a run puts up with: a number, or a share like 0.5%.")
    var maxRefused: String?

    @Flag(name: .customLong("no-count"), help: "Take account extracts in CSV that do not end with their count.")
    var waivesCount = false

    /// Puts the flags into a plan.
    ///
    /// - Throws: A `ValidationError` that names the flag, what was found and what was expected.
    func apply(to plan: inout RunPlan) throws {
        let round = round ?? plan.round
        guard RunPlan.isRoundName(round) else {
            throw ValidationError("--round must be first or reminder-N (found \(round)).")
        }
        (plan.suppress, plan.delta, plan.include) = (suppress, delta, include)
        (plan.round, plan.asOf, plan.fonts) = (round, try DateFlag.day(asOf, flag: "--as-of"), fonts)
        plan.maximumRefused = try refusalLimit()
        plan.accountCount = waivesCount ? .waived : nil
    }

    private func refusalLimit() throws -> RefusalLimit {
        guard let maxRefused else { return .standard }
        guard let limit = RefusalLimit(maxRefused) else {
            throw ValidationError("--max-refused must be a number or a share like 0.5% (found \(maxRefused)).")
        }
        return limit
    }
}
