import ArgumentParser

/// The arguments of commands that look at what a campaign has recorded.
struct RecordedCampaign: ParsableArguments {
    @Argument(help: "The campaign, by its name or its folder.")
    var campaign: String

    @Option(help: "The folder of all output.", completion: .directory)
    var output = "Output"
}
