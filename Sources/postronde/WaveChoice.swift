import ArgumentParser
import LetterRun
import PrintPackage

/// The arguments of commands about the sealed run of a wave.
struct WaveChoice: ParsableArguments {
    @OptionGroup var place: RecordedCampaign

    @Option(help: "The round: first (when not given), or reminder-N.")
    var round = "first"

    @Option(help: "The wave, from 1.")
    var wave = 1

    @Option(
        name: .customLong("run"),
        help: "One of several runs of the wave; the one that was sealed last when not given."
    )
    var runID: String?

    @Option(help: "The key of the campaign.", completion: .file())
    var key: String?

    func validate() throws {
        guard RunPlan.isRoundName(round) else {
            throw ValidationError("--round must be first or reminder-N (found \(round)).")
        }
        guard wave >= 1 else { throw ValidationError("--wave counts from 1 (found \(wave)).") }
    }

    var choice: RunChoice {
        var choice = RunChoice(campaign: place.campaign, output: place.output, round: round, wave: wave)
        (choice.runID, choice.key) = (runID, key)
        return choice
    }
}
