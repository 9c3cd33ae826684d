/// Why a signature or a key cannot be used.
package enum SSHSignatureFailure: Error, Hashable, Sendable {
    /// The kind of key is not accepted, or not known.
    case keyType(String)
    /// The bytes are not of their form; a sentence says how.
    case form(String)
    /// The signature was made for something else; see `ssh-keygen -n`.
    case namespace(found: String, expected: String)
    /// The signature is not of this content by this key.
    case mismatch
    /// The token signed without anyone touching it.
    case notTouched
    /// A private key that is kept under a passphrase.
    case encrypted
}

extension SSHSignatureFailure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .keyType(let name):
            """
            a key of type '\(Self.shown(name))' is not accepted. Expected one of: \(SSHKeyType.accepted). \
            Make one with 'ssh-keygen -t ed25519'.
            """
        case .form(let found): found
        case .namespace(let found, let expected):
            "it was made for '\(Self.shown(found))'. Expected '\(expected)': sign with 'ssh-keygen -Y sign -n \(expected)'."
        case .mismatch: "it is not the signature of this file by this key. Sign the file as it is now."
        case .notTouched: "the token was not touched. Sign without 'no-touch-required'."
        case .encrypted: "the key has a passphrase. Use one without, kept where only the program can read it."
        }
    }

    /// A name from outside, cut and without anything that would act in a terminal.
    private static func shown(_ name: String) -> String {
        String(name.unicodeScalars.prefix(60).map { (0x20..<0x7F).contains($0.value) ? Character($0) : "?" })
    }
}
