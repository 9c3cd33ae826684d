import ArgumentParser
import Foundation
import LetterRun

/// The flags that `run` and `plan` share; each ends in the ``RunPlan``. Those that have a value of their own when they
/// are not given are optional, so that a frozen plan is not changed by accident.
struct RunOptions: ParsableArguments {
    @Argument(help: "The folder of the campaign.", completion: .directory)
    var campaign: String?

    @OptionGroup var extract: ExtractOptions

    @Option(help: "People who get large print: a list of numbers, or 'all'.", completion: .file())
    var largePrint: String?

    @Option(help: "The part of the round, from 1; 1 when not given.")
    var wave: Int?

    @Option(help: "What to make: pdf (when not given), text, html, or some of them parted by commas.")
    var format: String?

    @Option(help: "bundle (when not given): many letters in a file; single: one file a letter.")
    var package: String?

    @Option(help: "Letters in a bundle; by default the number in the campaign.")
    var bundleSize: Int?

    @Option(help: "The folder for all output; Output when not given.", completion: .directory)
    var output: String?

    @Option(help: "Who makes the run; the login name when not given.")
    var `operator`: String?

    @Option(help: "The key of the campaign.", completion: .file())
    var key: String?

    @OptionGroup var trust: TrustOption

    @Option(help: "An SSH key (Ed25519, without a passphrase) that signs the audit log.", completion: .file())
    var checkpointKey: String?

    @Option(
        help: "Write the Logboek Dataverwerkingen of everyone who was read to this file; compressed if it ends in .gz.",
        completion: .file()
    )
    var logboek: String?

    @OptionGroup var logboekForm: LogboekForm

    @Option(help: "How many bundles are made at a time; by default one for each core.")
    var jobs: Int?

    @Option(help: "Why a run is made although another one exists.")
    var again: String?

    /// The flags as one value.
    ///
    /// - Throws: A `ValidationError` that names the flag, what was found and what was expected.
    func plan(isDryRun: Bool) throws -> RunPlan {
        guard let campaign else { throw ValidationError("Name the folder of the campaign.") }
        for (flag, count) in [("--wave", wave), ("--bundle-size", bundleSize)] {
            if let count, count < 1 { throw ValidationError("\(flag) counts from 1 (found \(count)).") }
        }
        if let bundleSize, bundleSize > RunPlan.largestBundle {
            throw ValidationError("--bundle-size is at most \(RunPlan.largestBundle) (found \(bundleSize)).")
        }
        var plan = RunPlan(
            campaign: campaign,
            accounts: [],
            persons: [],
            operatorName: operatorName,
            jobs: try workers()
        )
        try extract.apply(to: &plan)
        plan.isAllLargePrint = largePrint == "all"
        plan.largePrint = plan.isAllLargePrint ? nil : largePrint
        (plan.wave, plan.isDryRun) = (wave ?? plan.wave, isDryRun)
        if let format { plan.formats = try formats(format) }
        if let package { plan.package = try choice(package, flag: "--package") }
        (plan.bundleSize, plan.output) = (bundleSize, output ?? plan.output)
        (plan.key, plan.trust, plan.again) = (key, trust.trust, again)
        plan.checkpointKey = checkpointKey
        (plan.processingLog, plan.processingLogForm) = (logboek, try logboekForm.value())
        return plan
    }

    /// Who makes the run.
    var operatorName: String { `operator` ?? Surroundings.process().loginName }

    /// How many bundles are made at a time.
    ///
    /// - Throws: A `ValidationError`.
    func workers() throws -> Int {
        let workers = jobs ?? ProcessInfo.processInfo.activeProcessorCount
        guard workers >= 1 else { throw ValidationError("--jobs counts from 1 (found \(workers)).") }
        return workers
    }

    private func formats(_ format: String) throws -> [LetterFormat] {
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
}
