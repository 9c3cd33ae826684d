import ArgumentParser
import LetterRun
import PrintPackage

/// `postronde pack`: a sealed run for the print house.
struct PackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pack",
        abstract:
            "Pack a sealed run for the print house: one encrypted archive, a manifest, and a script that checks both.",
        discussion: """
            The folder of the package appears in that of --to when it is whole. A start that was killed leaves nothing that \
            looks whole; give the same command again. Exit status: 65 for recipients that are none; 66 when the run is not \
            sealed or was erased; 69 without tar, age or openssl; 70 when the letters are not as they were sealed; 73 when \
            the package is there already; 75 for a wave on hold; 77 for one that was stopped.
            """
    )

    @OptionGroup var wave: WaveChoice

    @Option(help: "The folder in which that of the package is made.", completion: .directory)
    var to: String

    @Option(
        help:
            "Encrypt with age for this public key (age1…, ssh-…), or those in this file; may be given more than once.",
        completion: .file()
    )
    var recipient: [String] = []

    @Option(
        help: "Encrypt with openssl for the owner of this certificate (PEM); may be given more than once.",
        completion: .file()
    )
    var certificate: [String] = []

    @Flag(help: "Do not encrypt: the way to the print house is safe by other means.")
    var notEncrypted = false

    @Option(help: "An SSH key (Ed25519, without a passphrase) that signs the package.", completion: .file())
    var signKey: String?

    func validate() throws {
        let ways = [!recipient.isEmpty, !certificate.isEmpty, notEncrypted].count { $0 }
        guard ways == 1 else {
            throw ValidationError(
                "Say for whom the package is encrypted: --recipient or --certificate, or that it is --not-encrypted."
            )
        }
        if let word = (recipient + certificate).first(where: { $0.isEmpty || $0.hasPrefix("-") }) {
            throw ValidationError("A recipient is a key or a file (found '\(word)'); write ./\(word) for a file.")
        }
    }

    private var protection: PackageProtection {
        if notEncrypted { return .none }
        return recipient.isEmpty ? .certificates(certificate) : .age(recipient)
    }

    func run() async throws {
        let request = Packing.Request(choice: wave.choice, destination: to, protection: protection, signKey: signKey)
        try await Ending.of { () async throws(RunFailure) in
            try StandardStream.output.say(try Packing.pack(request, surroundings: .process()))
            return .done
        }
    }
}
