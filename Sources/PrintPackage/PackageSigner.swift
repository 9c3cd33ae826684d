import DurableFiles
import LetterRun
import SSHSignatures

/// Signs packages with an SSH key, so that a print house knows from whom they come.
struct PackageSigner: Sendable {
    static let namespace = "postronde-package@v1"
    private static let sizeLimit = 16 << 10

    private let key: SSHPrivateKey

    /// Reads a key of Ed25519 without a passphrase.
    ///
    /// - Throws: ``RunFailure`` (78) when it cannot be used.
    init(reading path: String) throws(RunFailure) {
        do {
            let bytes = try PrivateFile.read(path, atMost: Self.sizeLimit)
            key = try SSHPrivateKey(openSSHFile: String(decoding: bytes, as: UTF8.self))
        } catch { throw RunFailure(.configuration, "\(path): cannot sign packages with it. \(error)") }
    }

    /// The file of a signature, as `ssh-keygen -Y sign` makes it.
    func sign(_ bytes: [UInt8]) -> [UInt8] { key.sign(bytes, namespace: Self.namespace) }
}
