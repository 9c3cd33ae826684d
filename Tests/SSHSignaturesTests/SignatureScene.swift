import Foundation
import SSHSignatures
import TestSupport
import Testing

/// A folder with keys and signatures that the real `ssh-keygen` made.
struct SignatureScene {
    static let namespace = "postronde-approval@v1"
    let folder: TemporaryFolder
    /// What `ssh-keygen` finds in its environment beside the usual when it verifies.
    var environment: [String: String] = [:]
    let message = Array("Akkoord op precies dit.\n".utf8)

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(message, to: "message")
    }

    /// Makes a key and gives its path.
    func key(_ name: String, type: String = "ed25519", bits: Int? = nil, passphrase: String = "") throws -> String {
        let path = folder.path(name)
        let size = bits.map { ["-b", "\($0)"] } ?? []
        try run(["-q", "-t", type, "-N", passphrase, "-C", "\(name)@example.org", "-f", path] + size)
        return path
    }

    /// Signs the message and gives the signature's file.
    func signature(by key: String, namespace: String = namespace) throws -> [UInt8] {
        try? FileManager.default.removeItem(atPath: folder.path("message.sig"))
        try run(["-Y", "sign", "-n", namespace, "-f", key, folder.path("message")])
        return Array(try Data(contentsOf: URL(filePath: folder.path("message.sig"))))
    }

    /// What `ssh-keygen -Y verify` says: whether it accepts.
    func isAccepted(
        _ signature: [UInt8],
        of message: [UInt8],
        signers: String,
        namespace: String = namespace,
        more: [String] = []
    ) throws -> Bool {
        try folder.write(signature, to: "verify.sig")
        try folder.write(signers, to: "signers")
        let words = ["-Y", "verify", "-f", folder.path("signers"), "-I", "someone@example.org", "-n", namespace]
        let run = try runTool(
            "ssh-keygen",
            words + ["-s", folder.path("verify.sig")] + more,
            environment: environment,
            input: message
        )
        // 255 is its no; anything else says that it did not judge, or is not there.
        try #require(run.status == 0 || run.status == 255, "ssh-keygen: \(run.errors)")
        return run.status == 0
    }

    /// The line of a public key in its file.
    func publicLine(_ key: String) throws -> String { try String(contentsOfFile: key + ".pub", encoding: .utf8) }

    @discardableResult
    func run(_ words: [String]) throws -> ToolRun {
        let run = try runTool("ssh-keygen", words)
        try #require(run.status == 0, "ssh-keygen \(words): \(run.errors)")
        return run
    }
}
