import ArgumentParser
import FollowUp
import Foundation
import LetterRun

/// `postronde effect`: what became of those who were written to.
struct EffectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "effect",
        abstract: "Look in a later extract how many of those who were written to have a check by now.",
        discussion: """
            Per wave, and by variant and language, with the 95 % interval; beside the group that was held out when the \
            campaign has one (holdOutFraction). Only accounts are read, and nothing of a person is kept.
            """
    )

    @OptionGroup var place: RecordedCampaign

    @Option(
        parsing: .upToNextOption,
        help: "Account extracts (XML or CSV) of a day after the letters.",
        completion: .file(extensions: ["xml", "csv", "gz", "zst"])
    )
    var accounts: [String]

    @Option(help: "Only this round: first, or reminder-N.")
    var round: String?

    @Option(help: "The key of the campaign.", completion: .file())
    var key: String?

    @Flag(name: .customLong("no-count"), help: "Read a CSV of accounts that does not say how many it holds.")
    var waivesCount = false

    @Flag(help: "Print JSON, with exact counts.")
    var json = false

    func validate() throws {
        guard !accounts.isEmpty else { throw ValidationError("Name at least one file with --accounts.") }
        guard round.map(RunPlan.isRoundName) ?? true else {
            throw ValidationError("--round must be first or reminder-N (found \(round ?? "")).")
        }
    }

    func run() async throws {
        var request = EffectRequest(campaign: place.campaign, output: place.output, accounts: accounts)
        (request.key, request.round, request.count) = (key, round, waivesCount ? .waived : .required)
        let asked = request
        let stop = StopRequest()
        let signals = Signals(stopping: stop)
        try await Ending.of { () async throws(RunFailure) in
            let report = try EffectMeasurement.measure(asked, surroundings: .process(), stop: stop)
            guard json else {
                try StandardStream.output.say(report.text)
                return .done
            }
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            guard let bytes = try? encoder.encode(report) else {
                throw RunFailure(.bug, "The report cannot be written as JSON.")
            }
            try StandardStream.output.write(Array(bytes) + [UInt8(ascii: "\n")])
            return .done
        }
        withExtendedLifetime(signals) {}
    }
}
