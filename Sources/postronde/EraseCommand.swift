import ArgumentParser
import LetterRun

/// `postronde erase`: removes letters and who got them, when their time is over or a lawyer says so.
struct EraseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erase letters, and who got them.",
        discussion: """
            Without --confirm it only shows what would go. Counts, the legal check and the audit log stay, with an entry \
            before and after; 'audit verify' then knows the run as erased. A command that was stopped is given again. \
            Delivered files are not its to remove: it names those that are past their period in the legal check.
            """
    )

    @Argument(help: "The folder of the campaign.", completion: .directory)
    var campaign: String

    @Flag(help: "What is past its period in the record, and proofs older than a day.")
    var due = false

    @Option(help: "Everything of a round: first, or reminder-N.")
    var round: String?

    @Option(help: "Of the round, only this wave.")
    var wave: Int?

    @Option(help: "Everything that was sealed on this day (like 2026-11-16) or before.")
    var until: String?

    @Flag(help: "Everything of the campaign, and its key.")
    var wholeCampaign = false

    @Flag(help: "Do it; it cannot be undone.")
    var confirm = false

    @Option(help: "The folder for all output.", completion: .directory)
    var output = "Output"

    @Option(help: "The key of the campaign, for --whole-campaign.", completion: .file())
    var key: String?

    @Option(help: "An SSH key (Ed25519, without a passphrase) that signs the audit log.", completion: .file())
    var checkpointKey: String?

    func validate() throws {
        _ = try choice()
    }

    func run() async throws {
        var request = ErasureRequest(campaign: campaign, choice: try choice())
        (request.output, request.key, request.isConfirmed) = (output, key, confirm)
        request.checkpointKey = checkpointKey
        let asked = request
        try await Ending.of { () throws(RunFailure) in
            try StandardStream.output.say(try Erasure.perform(asked, surroundings: .process()))
            return .done
        }
    }

    private func choice() throws -> ErasureRequest.Choice {
        var choices: [ErasureRequest.Choice] = []
        if due { choices.append(.due) }
        if let round {
            guard RunPlan.isRoundName(round) else {
                throw ValidationError("--round must be first or reminder-N (found \(round)).")
            }
            choices.append(.round(round, wave: wave))
        }
        if let day = try DateFlag.day(until, flag: "--until") { choices.append(.until(day)) }
        if wholeCampaign { choices.append(.campaign) }
        guard let choice = choices.first, choices.count == 1 else {
            throw ValidationError("Name one of --due, --round, --until and --whole-campaign (found \(choices.count)).")
        }
        if wave != nil, round == nil { throw ValidationError("--wave is a part of a round. Name it with --round.") }
        if let wave, wave < 1 { throw ValidationError("--wave counts from 1 (found \(wave)).") }
        return choice
    }
}
