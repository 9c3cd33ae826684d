import Crypto
import Foundation
import TestSupport
import Testing

@testable import SSHSignatures

/// Signatures that were changed, cut, or never were any.
struct HostileSignatureTests {
    /// The same numbers in every run.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static func isGood(_ file: [UInt8], _ message: [UInt8], key: SSHPublicKey) -> Bool {
        guard let signature = try? SSHSignature(armoured: file), signature.publicKey == key else { return false }
        return (try? signature.verify(message: message, namespace: SignatureScene.namespace)) != nil
    }

    /// Changes some bytes in one of six ways.
    private static func mutated(_ bytes: [UInt8], _ numbers: inout Numbers) -> [UInt8] {
        var changed = bytes
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0..<6, using: &numbers) {
        case 0, 1: changed[place] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
        case 2: changed.remove(at: place)
        case 3: changed.insert(UInt8.random(in: 0...255, using: &numbers), at: place)
        case 4: changed.removeLast(min(bytes.count - 1, 1 + place))
        default: changed.swapAt(place, Int.random(in: 0..<bytes.count, using: &numbers))
        }
        return changed
    }

    @Test(arguments: [("ed25519", nil), ("ecdsa", 256)] as [(String, Int?)])
    func `of a thousand changed signatures none is accepted`(type: String, bits: Int?) throws {
        let scene = try SignatureScene()
        let file = try scene.signature(by: scene.key("someone", type: type, bits: bits))
        let key = try SSHSignature(armoured: file).publicKey
        let content = try #require(SSHSignature.armour.content(of: file))
        #expect(Self.isGood(file, scene.message, key: key))
        var numbers = Numbers(state: 20261116)
        var counts = (content: 0, file: 0)
        while counts.content < 1000 {
            let changed = Self.mutated(content, &numbers)
            if changed == content { continue }
            counts.content += 1
            #expect(!Self.isGood(Array(SSHSignature.armour.file(of: changed).utf8), scene.message, key: key))
        }
        while counts.file < 1000 {
            let changed = Self.mutated(file, &numbers)
            // Another line break in the Base64 is the same signature.
            if SSHSignature.armour.content(of: changed) == content { continue }
            counts.file += 1
            #expect(!Self.isGood(changed, scene.message, key: key))
        }
    }

    @Test func `every single bit of a signature and of its message matters`() throws {
        let scene = try SignatureScene()
        let key = SSHPrivateKey.generate()
        let content = try #require(
            SSHSignature.armour.content(of: key.sign(scene.message, namespace: SignatureScene.namespace))
        )
        for bit in 0..<content.count * 8 {
            var changed = content
            changed[bit / 8] ^= 1 << (bit % 8)
            #expect(!Self.isGood(Array(SSHSignature.armour.file(of: changed).utf8), scene.message, key: key.publicKey))
        }
        let file = key.sign(scene.message, namespace: SignatureScene.namespace)
        for bit in 0..<scene.message.count * 8 {
            var changed = scene.message
            changed[bit / 8] ^= 1 << (bit % 8)
            #expect(!Self.isGood(file, changed, key: key.publicKey))
        }
    }

    @Test func `bytes of any kind are refused and break nothing`() {
        var numbers = Numbers(state: 7)
        for length in 0..<600 {
            let noise = (0..<length).map { _ in UInt8.random(in: 0...255, using: &numbers) }
            #expect(throws: SSHSignatureFailure.self) { try SSHSignature(armoured: noise) }
            let content = SSHSignature.magic + UInt32(1).bigEndianBytes + noise
            let file = Array(SSHSignature.armour.file(of: content).utf8)
            #expect(throws: SSHSignatureFailure.self) { try SSHSignature(armoured: file) }
            #expect(throws: SSHSignatureFailure.self) { try SSHPublicKey(blob: noise) }
        }
        let huge = [UInt8](repeating: 65, count: 1 << 20)
        #expect(throws: SSHSignatureFailure.self) { try SSHSignature(armoured: huge) }
    }

    @Test(arguments: ["\r\n", "\n\n"])
    func `line ends of another system are read`(end: String) throws {
        let key = SSHPrivateKey.generate()
        let file = String(decoding: key.sign([1], namespace: SignatureScene.namespace), as: UTF8.self)
        let changed = end == "\n\n" ? file + "\n" : file.replacing("\n", with: end)
        #expect(Self.isGood(Array(changed.utf8), [1], key: key.publicKey))
    }

    /// A signature as a token makes it (OpenSSH PROTOCOL.u2f).
    private static func tokenSignature(_ message: [UInt8], flags: UInt8) throws -> (file: [UInt8], line: String) {
        let kind = SSHKeyType.tokenEd25519.rawValue
        let key = Curve25519.Signing.PrivateKey()
        let blob = kind.asSSHString + Array(key.publicKey.rawRepresentation).asSSHString + "ssh:".asSSHString
        let data = SSHSignature.signedData(message: message, namespace: SignatureScene.namespace, hash: .sha512)
        let counter = UInt32(41).bigEndianBytes
        let covered = Array(SHA256.hash(data: Array("ssh:".utf8))) + [flags] + counter + Array(SHA256.hash(data: data))
        let proof = kind.asSSHString + Array(try key.signature(for: covered)).asSSHString + [flags] + counter
        let content =
            SSHSignature.magic + UInt32(1).bigEndianBytes + blob.asSSHString
            + SignatureScene.namespace.asSSHString + "".asSSHString + "sha512".asSSHString + proof.asSSHString
        return (Array(SSHSignature.armour.file(of: content).utf8), "\(kind) \(SSHBase64.text(blob)) token\n")
    }

    @Test(arguments: [(UInt8(1), true), (5, true), (0, false), (4, false)])
    func `a token must have been touched, which ssh-keygen does not ask for here`(flags: UInt8, isAccepted: Bool) throws
    {
        let scene = try SignatureScene()
        let (file, line) = try Self.tokenSignature(scene.message, flags: flags)
        let key = try SSHSignature(armoured: file).publicKey
        #expect(Self.isGood(file, scene.message, key: key) == isAccepted)
        #expect(!Self.isGood(file, scene.message + [0], key: key))
        #expect(try scene.isAccepted(file, of: scene.message, signers: "someone@example.org \(line)"))
    }
}
