package import LetterModel

/// Keys that no longer count: a list of public keys, one a line, as `ssh-keygen -Y verify -r` reads it.
///
/// The binary form (a key revocation list, KRL) is refused, and so is a line that is no key (OpenSSH takes no fingerprint
/// there either), or only a certificate: whoever revokes a key must not think that it worked when it did not. Keys of
/// kinds that cannot sign anyway are passed over.
package struct RevokedKeys: Sendable {
    private static let remedy = "Write the public key there, or correct the line; until then no signature counts."

    private let keys: Set<SSHPublicKey>

    /// Reads the list; an empty one revokes nothing.
    ///
    /// - Parameters:
    ///   - bytes: Its content.
    ///   - file: The path for messages.
    /// - Throws: Every line that is no key, with its number.
    package init(_ bytes: [UInt8], file: String) throws(Diagnostics) {
        guard !bytes.starts(with: Array("SSHKRL\n".utf8)) else {
            throw Diagnostics([
                Diagnostic(
                    code: "revocation-list",
                    place: SourcePlace(file: file),
                    found: "The file is a binary revocation list (KRL).",
                    expected: "public keys, one a line.",
                    remedy: "Write the public keys that are revoked into it."
                )
            ])
        }
        keys = Set(
            try KeyListLine.values(in: bytes, file: file, remedy: Self.remedy) { line throws(Diagnostic) in
                switch try line.key() {
                case .accepted(let key): return key
                case .other(let type) where SSHKeyType.isCertificate(type.text): throw Self.certificate(line, type)
                case .other: return nil
                }
            }
        )
    }

    private static func certificate(_ line: KeyListLine, _ type: KeyListLine.Word) -> Diagnostic {
        line.fault(
            "revoked-certificate",
            "This is a certificate, which revokes no key.",
            "the public key itself, one line of its .pub file.",
            at: type.column
        )
    }

    /// Whether a key no longer counts.
    package func contains(_ key: SSHPublicKey) -> Bool { keys.contains(key) }
}
