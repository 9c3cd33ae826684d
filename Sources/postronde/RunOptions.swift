import ArgumentParser
import Foundation
import LetterModel
import LetterRun

/// The flags that `run` and `plan` share; each ends in the ``RunPlan``.
struct RunOptions: ParsableArguments {
    @Argument(help: "The folder of the campaign.", completion: .directory)
    var campaign: String

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

    @Option(help: "The suppression list: people who want no more letters.", completion: .file())
    var suppress: String?

    @Option(help: "People who switched on a check step after the extract was made.", completion: .file())
    var delta: String?

    @Option(help: "The people to whom the campaign is limited, when its settings ask for a list.", completion: .file())
    var include: String?

    @Option(help: "People who get large print: a list of numbers, or 'all'.", completion: .file())
    var largePrint: String?

    @Option(help: "The round: first, or reminder-N.")
    var round = "first"

    @Option(help: "The part of the round, from 1.")
    var wave = 1

    @Option(help: "What to make: pdf, text, html, or some of them parted by commas.")
    var format = "pdf"

    @Option(help: "bundle: many letters in a file; single: one file a letter.")
    var package = "bundle"

    @Option(help: "Letters in a bundle; by default the number in the campaign.")
    var bundleSize: Int?

    @Option(help: "The folder for all output.", completion: .directory)
    var output = "Output"

    @Option(help: "The date of the letters (like 2026-11-16); today when not given.")
    var asOf: String?

    @Option(help: "Who makes the run; the login name when not given.")
    var `operator`: String?

    @Option(help: "The key of the campaign.", completion: .file())
    var key: String?

    @Option(
        help: "The folder that says whose approvals count; recorded, and not read before approvals are signed.",
        completion: .directory
    )
    var trust: String?

    @Option(help: "A folder with the fonts of the style.", completion: .directory)
    var fonts: String?

    @Option(help: "How many bundles are made at a time; by default one for each core.")
    var jobs: Int?

    @Option(help: "How many refused records a run puts up with: a number, or a share like 0.5%.")
    var maxRefused: String?

    @Option(help: "Why a run is made although another one exists.")
    var again: String?

    func validate() throws {
        _ = try plan(isDryRun: false)
    }

    /// The flags as one value.
    ///
    /// - Throws: A `ValidationError` that names the flag, what was found and what was expected.
    func plan(isDryRun: Bool) throws -> RunPlan {
        guard !accounts.isEmpty else { throw ValidationError("Name at least one file with --accounts.") }
        guard !persons.isEmpty else { throw ValidationError("Name at least one file with --persons.") }
        guard RunPlan.isRoundName(round) else {
            throw ValidationError("--round must be first or reminder-N (found \(round)).")
        }
        let workers = jobs ?? ProcessInfo.processInfo.activeProcessorCount
        for (flag, count) in [("--wave", wave), ("--jobs", workers), ("--bundle-size", bundleSize ?? 1)] where count < 1
        {
            throw ValidationError("\(flag) counts from 1 (found \(count)).")
        }
        if let bundleSize, bundleSize > RunPlan.largestBundle {
            throw ValidationError("--bundle-size is at most \(RunPlan.largestBundle) (found \(bundleSize)).")
        }
        var plan = RunPlan(
            campaign: campaign,
            accounts: accounts,
            persons: persons,
            operatorName: `operator` ?? NSUserName(),
            jobs: workers
        )
        (plan.suppress, plan.delta, plan.include) = (suppress, delta, include)
        plan.isAllLargePrint = largePrint == "all"
        plan.largePrint = plan.isAllLargePrint ? nil : largePrint
        (plan.round, plan.wave, plan.isDryRun) = (round, wave, isDryRun)
        plan.formats = try formats()
        plan.package = try choice(package, flag: "--package")
        (plan.bundleSize, plan.output, plan.asOf) = (bundleSize, output, try DateFlag.day(asOf, flag: "--as-of"))
        (plan.key, plan.trust, plan.fonts, plan.again) = (key, trust, fonts, again)
        plan.maximumRefused = try refusalLimit()
        return plan
    }

    private func formats() throws -> [LetterFormat] {
        var formats: [LetterFormat] = []
        for word in format.split(separator: ",") {
            let format: LetterFormat = try choice(String(word), flag: "--format")
            if !formats.contains(format) { formats.append(format) }
        }
        guard !formats.isEmpty else { throw ValidationError("--format must name pdf, text, html or some of them.") }
        return LetterFormat.allCases.filter(formats.contains)
    }

    private func choice<Choice: RawRepresentable<String> & CaseIterable>(_ word: String, flag: String) throws -> Choice
    {
        guard let choice = Choice(rawValue: word) else {
            let words = Choice.allCases.map(\.rawValue).joined(separator: " or ")
            throw ValidationError("\(flag) must be \(words) (found \(word)).")
        }
        return choice
    }

    private func refusalLimit() throws -> RefusalLimit {
        guard let maxRefused else { return .standard }
        guard let limit = RefusalLimit(maxRefused) else {
            throw ValidationError("--max-refused must be a number or a share like 0.5% (found \(maxRefused)).")
        }
        return limit
    }
}
