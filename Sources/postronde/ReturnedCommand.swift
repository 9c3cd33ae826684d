import ArgumentParser
import FollowUp
import LetterRun

/// `postronde returned`: letters that came back.
struct ReturnedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "returned",
        abstract:
            "Take letters that came back: nobody is written to at that address again, and the register can be told.",
        discussion: """
            The file has a line for each letter, below the header reference;returned;reason. Give the person extract of the \
            run with --persons: then people get letters again as soon as the register has another address; without it they \
            get none at all. --list writes whom the register should look at, with numbers and addresses: keep it as \
            you keep an extract. Lines that cannot be used are named, and the others are recorded (65); the same file may be \
            given again.
            """
    )

    @OptionGroup var place: RecordedCampaign

    @Argument(help: "The file of references.", completion: .file(extensions: ["csv"]))
    var file: String

    @Option(
        parsing: .upToNextOption,
        help: "Person extracts in which the addresses stand: those of the run.",
        completion: .file(extensions: ["csv", "xml", "gz", "zst"])
    )
    var persons: [String] = []

    @Option(help: "Write the list for the register to this new file.", completion: .file(extensions: ["csv"]))
    var list: String?

    @Option(help: "The key of the campaign.", completion: .file())
    var key: String?

    func validate() throws {
        guard list == nil || !persons.isEmpty else {
            throw ValidationError("--list needs an extract with addresses: name --persons.")
        }
    }

    func run() async throws {
        var request = ReturnedMailRequest(campaign: place.campaign, output: place.output, file: file)
        (request.persons, request.list, request.key) = (persons, list, key)
        let asked = request
        try await Ending.of { () async throws(RunFailure) in
            let taken = try ReturnedMail.take(asked, surroundings: .process())
            try StandardStream.output.say(taken.text)
            guard !taken.refused.isEmpty else { return .done }
            throw RunFailure(
                .badInput,
                (taken.refused.prefix(20) + ["\(taken.refused.count) lines could not be used; all others are recorded."])
                    .joined(separator: "\n")
            )
        }
    }
}
