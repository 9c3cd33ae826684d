import Crypto

/// A private key of Ed25519, as `ssh-keygen` keeps it (OpenSSH PROTOCOL.key), without a passphrase.
///
/// People sign with `ssh-keygen`; this is for the program's own signatures under checkpoints of the audit log, and for
/// keys that are thrown away.
package struct SSHPrivateKey: Sendable {
    private static let armour = SSHArmour(label: "OPENSSH PRIVATE KEY")
    private static let magic = Array("openssh-key-v1\0".utf8)

    private let key: Curve25519.Signing.PrivateKey
    /// What verifies its signatures.
    package let publicKey: SSHPublicKey

    private init(_ key: Curve25519.Signing.PrivateKey) {
        self.key = key
        let blob = SSHKeyType.ed25519.rawValue.asSSHString + Array(key.publicKey.rawRepresentation).asSSHString
        do throws(SSHSignatureFailure) { publicKey = try SSHPublicKey(blob: blob) } catch {
            preconditionFailure("The public half of a key that was made is a key.")
        }
    }

    /// Makes a new key.
    package static func generate() -> SSHPrivateKey { SSHPrivateKey(Curve25519.Signing.PrivateKey()) }

    /// Reads a key from its file.
    ///
    /// - Throws: ``SSHSignatureFailure`` when it is damaged, of another kind, or has a passphrase.
    package init(openSSHFile file: String) throws(SSHSignatureFailure) {
        guard let content = Self.armour.content(of: Array(file.utf8)) else {
            throw .form("The file is no private key of OpenSSH. Make one with 'ssh-keygen -t ed25519'.")
        }
        let key: Curve25519.Signing.PrivateKey?
        do throws(SSHFormFailure) {
            var bytes = SSHBytes(content)
            try bytes.fixed(Self.magic, "openssh-key-v1")
            let (cipher, derivation, options) = (try bytes.text(), try bytes.text(), try bytes.string())
            let isLocked = cipher != "none" || derivation != "none"
            key = isLocked ? nil : try Self.key(options, &bytes)
        } catch {
            throw .form("The private key cannot be used: \(error.found). Make one with 'ssh-keygen -t ed25519'.")
        }
        guard let key else { throw .encrypted }
        self.init(key)
    }

    /// Reads what follows the options of the derivation: one key, its public half in each place where it stands.
    private static func key(
        _ options: [UInt8],
        _ bytes: inout SSHBytes
    ) throws(SSHFormFailure) -> Curve25519.Signing.PrivateKey {
        guard options.isEmpty else { throw .wrong("it has options of a passphrase, and none") }
        guard try bytes.uint32() == 1 else { throw .wrong("it does not hold one key") }
        let blob = try bytes.string()
        var secret = SSHBytes(try bytes.string())
        try bytes.end()
        guard try secret.uint32() == secret.uint32() else { throw .wrong("its two check numbers differ") }
        let type = try secret.text()
        guard type == SSHKeyType.ed25519.rawValue else {
            // In a damaged file the name may be a piece of the secret.
            let isName = SSHKeyType(rawValue: type) != nil || SSHKeyType.others.contains(type)
            throw .wrong("it is of \(isName ? "type \(type)" : "an unknown type"), not \(SSHKeyType.ed25519.rawValue)")
        }
        let (point, pair) = (try secret.string(), try secret.string())
        _ = try secret.string()
        try secret.padding()
        guard pair.count == 64, pair[32...].elementsEqual(point), blob == type.asSSHString + point.asSSHString,
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: pair[..<32]),
            key.publicKey.rawRepresentation.elementsEqual(point)
        else { throw .wrong("its two halves do not fit") }
        return key
    }

    /// The file that `ssh-keygen` reads.
    package func openSSHFile(comment: String) -> String {
        let (point, seed) = (Array(key.publicKey.rawRepresentation), Array(key.rawRepresentation))
        // The check numbers only tell whether decryption worked; without a passphrase they may be anything.
        let check = UInt32(0).bigEndianBytes
        var secret = check + check + publicKey.blob + (seed + point).asSSHString + comment.asSSHString
        var padding: UInt8 = 1
        while secret.count % 8 != 0 {
            secret.append(padding)
            padding += 1
        }
        let none = "none".asSSHString
        let content =
            Self.magic + none + none + [UInt8]().asSSHString + UInt32(1).bigEndianBytes
            + publicKey.blob.asSSHString + secret.asSSHString
        return Self.armour.file(of: content)
    }

    /// Signs a message for a purpose, as `ssh-keygen -Y sign` does: the armoured file.
    package func sign(_ message: [UInt8], namespace: String) -> [UInt8] {
        let hash = SSHSignatureHash.sha512
        let data = SSHSignature.signedData(message: message, namespace: namespace, hash: hash)
        guard let numbers = try? key.signature(for: data) else {
            preconditionFailure("A key of Ed25519 signs everything.")
        }
        let proof = publicKey.type.asSSHString + Array(numbers).asSSHString
        let content =
            SSHSignature.magic + UInt32(1).bigEndianBytes + publicKey.blob.asSSHString
            + namespace.asSSHString + [UInt8]().asSSHString + hash.rawValue.asSSHString + proof.asSSHString
        return Array(SSHSignature.armour.file(of: content).utf8)
    }
}

extension SSHPrivateKey: CustomStringConvertible, CustomReflectable {
    /// The fingerprint of its public half; the key itself is never shown.
    package var description: String { "private key of \(publicKey.fingerprint)" }

    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
