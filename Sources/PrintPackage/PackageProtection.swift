import Foundation
import LetterRun
import OutsidePrograms

/// How nobody but the print house reads a package on its way.
package enum PackageProtection: Hashable, Sendable {
    /// age, for each of these public keys, or files with public keys in them.
    case age([String])
    /// CMS by OpenSSL, for the owner of each of these certificates (PEM files).
    case certificates([String])
    /// Not at all: the way is safe by other means.
    case none

    /// What follows the package's name in that of its archive.
    var fileEnding: String {
        switch self {
        case .age: "tar.age"
        case .certificates: "tar.cms"
        case .none: "tar"
        }
    }

    /// The program that encrypts from standard input to standard output; `nil` for none.
    ///
    /// - Throws: ``RunFailure`` (69) when it is not on this machine.
    func stage(path: String?) throws(RunFailure) -> OutsidePipeline.Stage? {
        switch self {
        case .none: return nil
        case .age(let recipients):
            let words = recipients.flatMap { [Self.isKey($0) ? "-r" : "-R", $0] }
            return OutsidePipeline.Stage(
                try .found("age", use: "encrypts packages", package: "age", path: path),
                ["--encrypt"] + words
            )
        case .certificates(let files):
            let program: OutsideProgram = try .found(
                "openssl",
                use: "encrypts packages for certificates",
                package: "openssl",
                path: path
            )
            // AuthEnvelopedData (RFC 5083): a changed byte is found when it is decrypted.
            let words = ["cms", "-encrypt", "-binary", "-stream", "-outform", "DER", "-aes-256-gcm"]
            return OutsidePipeline.Stage(program, words + files)
        }
    }

    /// Stops before any work when a recipient cannot be used; the programs say no more than that of it.
    ///
    /// - Throws: ``RunFailure``: 65 for recipients that are none, 66 for files that are not there.
    func refuseUnusable(_ stage: OutsidePipeline.Stage?) throws(RunFailure) {
        let files: [String]
        switch self {
        case .none: return
        case .age(let recipients): files = recipients.filter { !Self.isKey($0) }
        case .certificates(let certificates): files = certificates
        }
        if let missing = files.first(where: { !FileManager.default.isReadableFile(atPath: $0) }) {
            throw RunFailure(
                .inputUnreadable,
                "\(missing): there is no such file to read. Name a recipient of the package."
            )
        }
        guard let stage, stage.program.run(stage.arguments, input: [0])?.status != 0 else { return }
        throw RunFailure(
            .badInput,
            """
            \(stage.program.name) refuses the recipients of the package. Expected: public keys of age (age1…), SSH keys, files \
            with one a line, or certificates in PEM. Nothing was packed.
            """
        )
    }

    private static func isKey(_ recipient: String) -> Bool {
        recipient.hasPrefix("age1") || recipient.hasPrefix("ssh-")
    }
}

extension OutsideProgram {
    /// Finds a program.
    ///
    /// - Throws: ``RunFailure`` (69).
    static func found(_ name: String, use: String, package: String, path: String?) throws(RunFailure) -> OutsideProgram
    {
        do throws(OutsideProgramMissing) {
            return try OutsideProgram(name, use: use, package: package, path: path)
        } catch { throw RunFailure(.toolMissing, error.description) }
    }
}
