import Crypto

/// The innermost part of a signature: the numbers, and what a token adds to them.
///
/// A signature of Ed25519 has one form. One of ECDSA has two, s and n − s, for the standard and OpenSSH take both: whoever
/// needs a name for an approval takes the digest of what was signed, never of the signature.
struct SignatureProof: Hashable, Sendable {
    /// R and S of Ed25519, or r and s of ECDSA, 32 bytes each.
    private let numbers: [UInt8]
    /// Bit 0 says that someone touched the token; zero without one.
    let flags: UInt8
    private let counter: UInt32

    /// Reads the part (RFC 8709 section 6, RFC 5656 section 3.1.2, OpenSSH PROTOCOL.u2f).
    init(_ content: [UInt8], of kind: SSHKeyType) throws(SSHFormFailure) {
        var bytes = SSHBytes(content)
        guard try bytes.text() == kind.rawValue else { throw .wrong("its key is of another kind than it says") }
        let inner = try bytes.string()
        if kind.isEd25519 {
            guard inner.count == 64, Ed25519Point.isScalar(inner[32...]) else {
                throw .wrong("its numbers are out of range")
            }
            numbers = inner
        } else {
            var pair = SSHBytes(inner)
            numbers = try pair.positiveNumber() + pair.positiveNumber()
            try pair.end()
        }
        flags = kind.isOnToken ? try bytes.byte() : 0
        counter = kind.isOnToken ? try bytes.uint32() : 0
        try bytes.end()
    }

    /// What a token signs in the place of some data.
    func tokenData(for application: String, _ data: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: Array(application.utf8))) + [flags] + counter.bigEndianBytes
            + Array(SHA256.hash(data: data))
    }

    /// Whether the numbers are the signature of some data by a key.
    func isGood(of data: [UInt8], by key: SSHPublicKey) -> Bool {
        if key.kind.isEd25519 {
            let signer = try? Curve25519.Signing.PublicKey(rawRepresentation: key.point)
            return signer?.isValidSignature(numbers, for: data) ?? false
        }
        guard let signer = try? P256.Signing.PublicKey(x963Representation: key.point),
            let signature = try? P256.Signing.ECDSASignature(rawRepresentation: numbers)
        else { return false }
        return signer.isValidSignature(signature, for: data)
    }
}
