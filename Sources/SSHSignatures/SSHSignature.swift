import Crypto

/// A signature that `ssh-keygen -Y sign` made (OpenSSH PROTOCOL.sshsig, version 1).
package struct SSHSignature: Hashable, Sendable {
    static let armour = SSHArmour(label: "SSH SIGNATURE")
    static let magic = Array("SSHSIG".utf8)
    /// A signature has some 300 bytes; what is much larger is none.
    private static let mostBytes = 16 << 10

    /// Of whoever signed; whether that key counts is another question.
    package let publicKey: SSHPublicKey
    /// For what the signature was made.
    package let namespace: String
    private let hash: SSHSignatureHash
    private let proof: SignatureProof

    /// Reads a signature from its file.
    ///
    /// - Throws: ``SSHSignatureFailure`` for anything that is not exactly of the form.
    package init(armoured file: [UInt8]) throws(SSHSignatureFailure) {
        guard file.count <= Self.mostBytes, let content = Self.armour.content(of: file) else {
            throw .form("The file is no SSH signature. Expected the file that 'ssh-keygen -Y sign' wrote.")
        }
        let (key, signature): ([UInt8], [UInt8])
        do throws(SSHFormFailure) {
            var bytes = SSHBytes(content)
            try bytes.fixed(Self.magic, "SSHSIG")
            guard try bytes.uint32() == 1 else { throw .wrong("it has another version than 1") }
            key = try bytes.string()
            namespace = try bytes.text()
            guard try bytes.string().isEmpty else { throw .wrong("it holds something that this program does not know") }
            let name = try bytes.text()
            guard let hash = SSHSignatureHash(rawValue: name) else { throw .wrong("its hash is not sha256 or sha512") }
            self.hash = hash
            signature = try bytes.string()
            try bytes.end()
        } catch { throw Self.damaged(error) }
        publicKey = try SSHPublicKey(blob: key)
        do throws(SSHFormFailure) { proof = try SignatureProof(signature, of: publicKey.kind) } catch {
            throw Self.damaged(error)
        }
    }

    private static func damaged(_ failure: SSHFormFailure) -> SSHSignatureFailure {
        .form("The signature is damaged: \(failure.found). Expected the work of 'ssh-keygen -Y sign': sign again.")
    }

    /// Proves that the key signed a message for a purpose.
    ///
    /// - Parameter namespace: For what the signature must have been made.
    /// - Throws: ``SSHSignatureFailure`` when it did not.
    package func verify(message: [UInt8], namespace: String) throws(SSHSignatureFailure) {
        // Byte by byte: to Swift, two strings are equal that Unicode only counts as one (K, and the sign for kelvin).
        guard self.namespace.utf8.elementsEqual(namespace.utf8) else {
            throw .namespace(found: self.namespace, expected: namespace)
        }
        let signed = Self.signedData(message: message, namespace: namespace, hash: hash)
        if publicKey.kind.isOnToken, proof.flags & 1 == 0 { throw .notTouched }
        let covered = publicKey.kind.isOnToken ? proof.tokenData(for: publicKey.application, signed) : signed
        guard proof.isGood(of: covered, by: publicKey) else { throw .mismatch }
    }

    /// What the key really signs: not the message, but its digest with the purpose beside it.
    static func signedData(message: [UInt8], namespace: String, hash: SSHSignatureHash) -> [UInt8] {
        magic + namespace.asSSHString + [UInt8]().asSSHString + hash.rawValue.asSSHString
            + hash.digest(of: message).asSSHString
    }
}

/// The hashes that a signature may be made with.
enum SSHSignatureHash: String, Sendable {
    case sha256, sha512

    func digest(of message: [UInt8]) -> [UInt8] {
        switch self {
        case .sha256: Array(SHA256.hash(data: message))
        case .sha512: Array(SHA512.hash(data: message))
        }
    }
}
