import Crypto

/// A public key of SSH, of a kind that may sign.
package struct SSHPublicKey: Hashable, Sendable {
    /// The key in the form of the wire (RFC 4253, section 6.6); two keys are equal when these bytes are.
    package let blob: [UInt8]
    let kind: SSHKeyType
    /// The point: 32 bytes of Ed25519, or 65 of P-256.
    let point: [UInt8]
    /// What a token signs for, such as `ssh:`; empty for a key that is not on one.
    let application: String

    /// Reads a key from the form of the wire.
    ///
    /// - Throws: ``SSHSignatureFailure`` when the kind is not accepted, the form is wrong, or the key would verify
    ///   signatures that nobody made.
    package init(blob: [UInt8]) throws(SSHSignatureFailure) {
        var bytes = SSHBytes(blob)
        let name: String
        do throws(SSHFormFailure) { name = try bytes.text() } catch { throw Self.damaged(error) }
        guard let kind = SSHKeyType(rawValue: name) else { throw .keyType(name) }
        do throws(SSHFormFailure) {
            if !kind.isEd25519, try bytes.text() != "nistp256" { throw .wrong("its curve is not nistp256") }
            point = try bytes.string()
            application = kind.isOnToken ? try bytes.text() : ""
            try bytes.end()
        } catch { throw Self.damaged(error) }
        (self.blob, self.kind) = (blob, kind)
        guard kind.isEd25519 ? Ed25519Point.isSound(point) : Self.isOnCurve(point) else {
            throw .form("The key is no key that anyone could have made. Expected one of 'ssh-keygen': make another.")
        }
        guard !kind.isOnToken || application.utf8.starts(with: Self.tokenPurpose.utf8) else {
            throw .form("The token keeps the key for something else than SSH. Expected 'ssh:': make another key on it.")
        }
    }

    /// What the application of a key on a token begins with, when the key is for SSH and not for a website (OpenSSH
    /// PROTOCOL.u2f).
    private static let tokenPurpose = "ssh:"

    private static func damaged(_ failure: SSHFormFailure) -> SSHSignatureFailure {
        .form("The key is damaged: \(failure.found). Expected the content of a .pub file of OpenSSH: copy it again.")
    }

    /// Whether a point of P-256 is one, in the uncompressed form (SEC 1, section 2.3.3).
    private static func isOnCurve(_ point: [UInt8]) -> Bool {
        point.count == 65 && point[0] == 4 && (try? P256.Signing.PublicKey(x963Representation: point)) != nil
    }

    /// Such as `ssh-ed25519`.
    package var type: String { kind.rawValue }

    /// `SHA256:` and 43 characters, as `ssh-keygen -l` shows it.
    package var fingerprint: String {
        "SHA256:" + SSHBase64.text(SHA256.hash(data: blob)).prefix { $0 != "=" }
    }

    /// The key as a line of a `.pub` file, with its end.
    ///
    /// - Parameter comment: One line, or nothing; a second line would be a second key.
    package func line(comment: String) -> String {
        precondition(comment.utf8.allSatisfy { $0 >= 0x20 }, "A comment on a key is one line.")
        return "\(type) \(SSHBase64.text(blob))" + (comment.isEmpty ? "" : " " + comment) + "\n"
    }
}

/// Which points of Ed25519 are keys.
enum Ed25519Point {
    /// The points of small order, without their sign (libsodium, `ge25519_has_small_order`): a signature by such a
    /// "key" fits many messages, and nobody holds a secret for it.
    private static let smallOrder: [[UInt8]] = [
        [0] + [UInt8](repeating: 0, count: 31),
        [1] + [UInt8](repeating: 0, count: 31),
        [
            0x26, 0xE8, 0x95, 0x8F, 0xC2, 0xB2, 0x27, 0xB0, 0x45, 0xC3, 0xF4, 0x89, 0xF2, 0xEF, 0x98, 0xF0,
            0xD5, 0xDF, 0xAC, 0x05, 0xD3, 0xC6, 0x33, 0x39, 0xB1, 0x38, 0x02, 0x88, 0x6D, 0x53, 0xFC, 0x05,
        ],
        [
            0xC7, 0x17, 0x6A, 0x70, 0x3D, 0x4D, 0xD8, 0x4F, 0xBA, 0x3C, 0x0B, 0x76, 0x0D, 0x10, 0x67, 0x0F,
            0x2A, 0x20, 0x53, 0xFA, 0x2C, 0x39, 0xCC, 0xC6, 0x4E, 0xC7, 0xFD, 0x77, 0x92, 0xAC, 0x03, 0x7A,
        ],
        [0xEC] + [UInt8](repeating: 0xFF, count: 30) + [0x7F],
    ]

    /// The prime of the field, 2^255 − 19, the lowest byte first.
    private static let prime: [UInt8] = [0xED] + [UInt8](repeating: 0xFF, count: 30) + [0x7F]
    /// The order of the group, the lowest byte first (RFC 8032, section 5.1).
    private static let order: [UInt8] = [
        0xED, 0xD3, 0xF5, 0x5C, 0x1A, 0x63, 0x12, 0x58, 0xD6, 0x9C, 0xF7, 0xA2, 0xDE, 0xF9, 0xDE, 0x14,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ]

    /// Whether 32 bytes may be a key: in the one form that each point has, and not of small order.
    static func isSound(_ point: [UInt8]) -> Bool {
        guard point.count == 32 else { return false }
        let y = Array(point[..<31]) + [point[31] & 0x7F]
        return isBelow(y, prime) && !smallOrder.contains(y)
    }

    /// Whether the second half of a signature is in its one form, so that no signature can be made into another
    /// (RFC 8032, section 5.1.7).
    static func isScalar(_ bytes: some Collection<UInt8>) -> Bool { isBelow(Array(bytes), order) }

    /// Compares numbers of 32 bytes, the lowest byte first.
    private static func isBelow(_ number: [UInt8], _ limit: [UInt8]) -> Bool {
        number.count == 32 && number.reversed().lexicographicallyPrecedes(limit.reversed())
    }
}
