package import LetterModel

/// Keys that no longer count: a list of public keys, one a line, as `ssh-keygen -Y verify -r` reads it.
///
/// The binary form (a key revocation list, KRL) is refused, and so is a line that is no key: whoever revokes a key must
/// not think that it worked when it did not.
package struct RevokedKeys: Sendable {
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
        var keys: Set<SSHPublicKey> = []
        var faults: [Diagnostic] = []
        for (place, text) in KeyListLine.all(in: bytes, file: file) {
            do throws(Diagnostic) {
                var reader = KeyListLine(text, place: place)
                if let key = try reader.key() { keys.insert(key) }
            } catch { faults.append(error) }
        }
        guard faults.isEmpty else { throw Diagnostics(faults) }
        self.keys = keys
    }

    /// Whether a key no longer counts.
    package func contains(_ key: SSHPublicKey) -> Bool { keys.contains(key) }
}
