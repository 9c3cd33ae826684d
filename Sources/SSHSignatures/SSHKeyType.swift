/// The kinds of key that may sign; everything else is refused.
///
/// RSA is not among them, whatever its size: nobody who makes a key today needs it, and its size, exponent, hash and
/// padding are each a place to go wrong. DSA is broken. Certificates would let an authority speak for a person.
enum SSHKeyType: String, CaseIterable, Sendable {
    /// RFC 8709.
    case ed25519 = "ssh-ed25519"
    /// RFC 5656, on the curve P-256.
    case ecdsa = "ecdsa-sha2-nistp256"
    /// Ed25519 on a FIDO2 token (OpenSSH PROTOCOL.u2f).
    case tokenEd25519 = "sk-ssh-ed25519@openssh.com"
    /// ECDSA on a FIDO2 token (OpenSSH PROTOCOL.u2f).
    case tokenECDSA = "sk-ecdsa-sha2-nistp256@openssh.com"

    /// Whether a token signs, which says that someone touched it.
    var isOnToken: Bool { self == .tokenEd25519 || self == .tokenECDSA }

    /// Whether the key is a point of Ed25519.
    var isEd25519: Bool { self == .ed25519 || self == .tokenEd25519 }

    /// Whether a name is that of a kind of key which OpenSSH knows and this program does not accept.
    static func isRefused(_ name: String) -> Bool {
        others.contains(name) || isCertificate(name)
    }

    /// The names of kinds that OpenSSH knows beside these, certificates left out.
    static let others: Set = ["ssh-rsa", "ssh-dss", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521"]

    /// Whether a name is that of a kind of certificate, which vouches for a key and is none.
    static func isCertificate(_ name: String) -> Bool {
        let ending = "-cert-v01@openssh.com"
        return name.utf8.count > ending.utf8.count && name.hasSuffix(ending) && !name.contains(" ")
    }

    /// The names of all that are accepted, for messages.
    static var accepted: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
