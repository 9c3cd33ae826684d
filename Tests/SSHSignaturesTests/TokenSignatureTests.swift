import Crypto
import Testing

@testable import SSHSignatures

/// Signatures as a FIDO2 token makes them (OpenSSH PROTOCOL.u2f), made here with keys of software.
struct TokenSignatureTests {
    private static let kinds: [SSHKeyType] = [.tokenEd25519, .tokenECDSA]

    /// A token with one key.
    private struct Token {
        let kind: SSHKeyType
        let application: String
        private let edwards = Curve25519.Signing.PrivateKey()
        private let weierstrass = P256.Signing.PrivateKey()

        init(_ kind: SSHKeyType, application: String = "ssh:") { (self.kind, self.application) = (kind, application) }

        var blob: [UInt8] {
            let point =
                kind.isEd25519
                ? Array(edwards.publicKey.rawRepresentation).asSSHString
                : "nistp256".asSSHString + Array(weierstrass.publicKey.x963Representation).asSSHString
            return kind.rawValue.asSSHString + point + application.asSSHString
        }

        /// The numbers of a signature as they stand on the wire.
        private func numbers(_ covered: [UInt8]) throws -> [UInt8] {
            if kind.isEd25519 { return Array(try edwards.signature(for: covered)) }
            let raw = Array(try weierstrass.signature(for: covered).rawRepresentation)
            return [raw[..<32], raw[32...]].flatMap { half in
                let digits = Array(half.drop { $0 == 0 })
                return ((digits.first ?? 0) >= 0x80 ? [0] + digits : digits).asSSHString
            }
        }

        /// The file of a signature; what it says may differ from what the key covered.
        func signature(
            _ message: [UInt8],
            flags: UInt8 = 1,
            saidFlags: UInt8? = nil,
            saidCounter: UInt32 = 41,
            name: String? = nil
        ) throws -> [UInt8] {
            let data = SSHSignature.signedData(message: message, namespace: SignatureScene.namespace, hash: .sha512)
            let covered =
                Array(SHA256.hash(data: Array(application.utf8))) + [flags] + UInt32(41).bigEndianBytes
                + Array(SHA256.hash(data: data))
            let proof =
                (name ?? kind.rawValue).asSSHString + (try numbers(covered)).asSSHString + [saidFlags ?? flags]
                + saidCounter.bigEndianBytes
            let content =
                SSHSignature.magic + UInt32(1).bigEndianBytes + blob.asSSHString
                + SignatureScene.namespace.asSSHString + "".asSSHString + "sha512".asSSHString + proof.asSSHString
            return Array(SSHSignature.armour.file(of: content).utf8)
        }
    }

    private func failure(_ file: [UInt8], _ message: [UInt8]) -> SSHSignatureFailure? {
        do throws(SSHSignatureFailure) {
            try SSHSignature(armoured: file).verify(message: message, namespace: SignatureScene.namespace)
            return nil
        } catch { return error }
    }

    @Test(arguments: kinds, [UInt8(1), 5])
    func `a token that was touched is believed, here and by ssh-keygen`(kind: SSHKeyType, flags: UInt8) throws {
        let (scene, token) = (try SignatureScene(), Token(kind))
        let file = try token.signature(scene.message, flags: flags)
        #expect(failure(file, scene.message) == nil)
        #expect(failure(file, scene.message + [0]) == .mismatch)
        let signers = "someone@example.org \(try SSHPublicKey(blob: token.blob).line(comment: "token"))"
        #expect(try scene.isAccepted(file, of: scene.message, signers: signers))
        #expect(try !scene.isAccepted(file, of: scene.message + [0], signers: signers))
    }

    @Test(arguments: kinds, [UInt8(0), 4])
    func `a token must have been touched, which ssh-keygen does not ask for`(kind: SSHKeyType, flags: UInt8) throws {
        let (scene, token) = (try SignatureScene(), Token(kind))
        let file = try token.signature(scene.message, flags: flags)
        #expect(failure(file, scene.message) == .notTouched)
        let signers = "someone@example.org \(try SSHPublicKey(blob: token.blob).line(comment: "token"))"
        #expect(try scene.isAccepted(file, of: scene.message, signers: signers))
    }

    @Test(arguments: kinds)
    func `what a token says of itself is what it signed`(kind: SSHKeyType) throws {
        let (message, token) = ([UInt8]("Akkoord.".utf8), Token(kind))
        #expect(failure(try token.signature(message, flags: 0, saidFlags: 1), message) == .mismatch)
        #expect(failure(try token.signature(message, flags: 1, saidFlags: 5), message) == .mismatch)
        #expect(failure(try token.signature(message, saidCounter: 42), message) == .mismatch)
    }

    @Test(arguments: kinds)
    func `the inner part must name the kind of the key`(kind: SSHKeyType) throws {
        let plain = kind == .tokenEd25519 ? SSHKeyType.ed25519 : .ecdsa
        for name in [plain.rawValue, "webauthn-\(kind.rawValue)", ""] {
            guard case .form = failure(try Token(kind).signature([1], name: name), [1]) else {
                return #expect(Bool(false), "'\(name)' was taken")
            }
        }
    }

    @Test(arguments: kinds, ["", "ssh", "SSH:", "https://example.org", "\u{202E}ssh:"])
    func `a key that a token keeps for something else than SSH is refused`(kind: SSHKeyType, application: String) throws
    {
        let token = Token(kind, application: application)
        #expect(throws: SSHSignatureFailure.self) { try SSHPublicKey(blob: token.blob) }
        #expect(failure(try token.signature([1]), [1]) != nil)
    }

    @Test(arguments: kinds)
    func `a key of a token may be for one purpose of SSH`(kind: SSHKeyType) throws {
        let token = Token(kind, application: "ssh:postronde")
        #expect(failure(try token.signature([1]), [1]) == nil)
        #expect(try SSHPublicKey(blob: token.blob) != SSHPublicKey(blob: Token(kind).blob))
    }
}
