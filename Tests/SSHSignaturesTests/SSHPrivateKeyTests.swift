import Crypto
import Testing

@testable import SSHSignatures

/// The file of a private key, and what is wrong with one that was changed.
struct SSHPrivateKeyTests {
    private static let armour = SSHArmour(label: "OPENSSH PRIVATE KEY")
    private static let none = "none".asSSHString

    /// The parts of a file, each to be put wrong.
    private struct Parts {
        let seed = [UInt8]("abcdefghijklmnopqrstuvwxyz012345".utf8)
        var checks = UInt32(7).bigEndianBytes + UInt32(7).bigEndianBytes
        var outer: [UInt8]
        var type = "ssh-ed25519".asSSHString
        var point: [UInt8]
        var pair: [UInt8]
        var padding: [UInt8] = [1, 2, 3, 4, 5]
        var ciphers = none + none + "".asSSHString
        var count = UInt32(1).bigEndianBytes
        var behind: [UInt8] = []

        init() throws {
            point = Array(try Curve25519.Signing.PrivateKey(rawRepresentation: seed).publicKey.rawRepresentation)
            outer = "ssh-ed25519".asSSHString + point.asSSHString
            pair = seed + point
        }

        var file: String {
            let secret = checks + type + point.asSSHString + pair.asSSHString + "x".asSSHString + padding
            let content =
                Array("openssh-key-v1\0".utf8) + ciphers + count + outer.asSSHString + secret.asSSHString + behind
            return armour.file(of: content)
        }
    }

    private static let changes: [(String, @Sendable (inout Parts) -> Void)] = [
        ("check numbers", { $0.checks[0] ^= 1 }), ("outer key", { $0.outer[30] ^= 1 }), ("point", { $0.point[3] ^= 1 }),
        ("seed", { $0.pair[0] ^= 1 }), ("second point", { $0.pair[63] ^= 1 }),
        ("seed alone", { $0.pair.removeLast(32) }),
        ("longer pair", { $0.pair += [0] }), ("short seed", { $0.pair = Array($0.pair[..<16]) }),
        ("no pair", { $0.pair = [] }),
        ("padding", { $0.padding = [1, 2, 3, 4, 6] }), ("a whole block", { $0.padding = [1, 2, 3, 4, 5, 6, 7, 8] }),
        ("two keys", { $0.count[3] = 2 }), ("no key", { $0.count[3] = 0 }), ("bytes behind", { $0.behind = [0] }),
        ("options without a passphrase", { $0.ciphers = none + none + "salt".asSSHString }),
        ("no type", { $0.type = [] }), ("the seed as a type", { $0.type = $0.seed.asSSHString }),
        ("another type", { $0.type = "ssh-rsa".asSSHString }),
    ]

    @Test func `a key is read when all of it fits, and written so that it is`() throws {
        let key = try SSHPrivateKey(openSSHFile: Parts().file)
        #expect(Array(key.publicKey.point) == (try Parts().point))
        #expect(try SSHPrivateKey(openSSHFile: key.openSSHFile(comment: "y")).publicKey == key.publicKey)
    }

    @Test(arguments: changes.indices)
    func `a key of which one part does not fit is refused, and no message holds its seed`(index: Int) throws {
        var parts = try Parts()
        Self.changes[index].1(&parts)
        let failure = #expect(throws: SSHSignatureFailure.self, "\(Self.changes[index].0)") {
            try SSHPrivateKey(openSSHFile: parts.file)
        }
        let text = "\(String(describing: failure)) \(failure.map(\.description) ?? "")"
        #expect(!text.contains("abcdef") && !text.contains("uvwxyz") && text.contains("Make one"))
    }

    @Test(arguments: ["aes256-ctr", "", "nonesuch"])
    func `a key under any cipher is told to have a passphrase`(cipher: String) throws {
        var parts = try Parts()
        parts.ciphers = cipher.asSSHString + "bcrypt".asSSHString + "salt".asSSHString
        #expect(throws: SSHSignatureFailure.encrypted) { try SSHPrivateKey(openSSHFile: parts.file) }
    }

    @Test func `nothing that shows a key shows its seed`() throws {
        let key = try SSHPrivateKey(openSSHFile: Parts().file)
        var dumped = ""
        dump(key, to: &dumped)
        dump([key], to: &dumped)
        let shown =
            "\(key) \(String(reflecting: key)) \([key]) \(dumped) \(Mirror(reflecting: key).children.map { "\($0)" })"
        let seed = try Parts().seed
        #expect(!shown.contains("abcdef") && !shown.contains("97, 98, 99"))
        #expect(!shown.contains(SSHBase64.text(seed).prefix(12)) && shown.contains(key.publicKey.fingerprint))
    }

    @Test func `two keys that are made are two`() {
        #expect(SSHPrivateKey.generate().publicKey != SSHPrivateKey.generate().publicKey)
    }
}
