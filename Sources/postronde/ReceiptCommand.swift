import ArgumentParser
import LetterRun
import PrintPackage

/// `postronde receipt`: the print house signed for a package.
struct ReceiptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receipt",
        abstract: "Take the signed receipt of the print house: the run is handed over from then on.",
        discussion: """
            The receipt is what 'check-package receipt' wrote, signed with 'ssh-keygen -Y sign -n postronde-receipt@v1'. Whose \
            key counts stands in allowed_signers of the trust folder, under the name of the receiver. Exit status: 65 when \
            it is no receipt, or of something else than was packed; 66 when a file is missing; 77 when the signature does not \
            count. A wave that was held or stopped meanwhile is recorded too, and told on standard error.
            """
    )

    @OptionGroup var place: RecordedCampaign

    @Argument(help: "The receipt.", completion: .file())
    var receipt: String

    @Option(help: "Its signature; the file with .sig behind its name when not given.", completion: .file())
    var signature: String?

    @Option(help: "The trust folder; /etc/postronde/trust when not given.", completion: .directory)
    var trust: String?

    @Option(help: "An SSH key (Ed25519, without a passphrase) that signs the checkpoint.", completion: .file())
    var checkpointKey: String?

    func run() async throws {
        var request = HandOver.Request(campaign: place.campaign, output: place.output, receipt: receipt)
        (request.signature, request.trust, request.checkpointKey) = (signature, trust, checkpointKey)
        try await Ending.of { [request] () async throws(RunFailure) in
            let outcome = try HandOver.take(request, surroundings: .process())
            if let alarm = outcome.alarm { Ending.complain(alarm) }
            try StandardStream.output.say(outcome.text)
            return .done
        }
    }
}
