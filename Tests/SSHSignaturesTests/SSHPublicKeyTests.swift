import Crypto
import Testing

@testable import SSHSignatures

/// What is a key, and what only looks like one.
struct SSHPublicKeyTests {
    private static let good = Array(P256.Signing.PrivateKey().publicKey.x963Representation)
    /// The prime of P-256's field (SEC 2, section 2.4.2).
    private static let prime: [UInt8] =
        [0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 1] + [UInt8](repeating: 0, count: 12) + [UInt8](repeating: 0xFF, count: 12)

    private func key(_ point: [UInt8], curve: String = "nistp256", kind: SSHKeyType = .ecdsa) throws -> SSHPublicKey {
        try SSHPublicKey(blob: kind.rawValue.asSSHString + curve.asSSHString + point.asSSHString)
    }

    @Test func `a point of P-256 is a key, in the uncompressed form only`() throws {
        #expect(try key(Self.good).type == "ecdsa-sha2-nistp256")
        let sign = Self.good[64] & 1
        let (x, y) = (Array(Self.good[1...32]), Array(Self.good[33...]))
        let others: [[UInt8]] = [
            [2 + sign] + x, [6 + sign] + x + y, [0], [], Self.good + [0], [4] + x, [5] + x + y,
        ]
        for other in others {
            #expect(throws: SSHSignatureFailure.self) { try key(other) }
        }
    }

    @Test func `a point beside the curve, or with a coordinate beyond the field, is no key`() {
        var beside = Self.good
        beside[64] ^= 1
        let (x, y) = (Array(Self.good[1...32]), Array(Self.good[33...]))
        let points: [[UInt8]] = [
            beside, [4] + [UInt8](repeating: 0, count: 64), [4] + Self.prime + y, [4] + x + Self.prime,
        ]
        for point in points {
            #expect(throws: SSHSignatureFailure.self) { try key(point) }
        }
    }

    @Test func `the curve is the one of the type`() {
        for curve in ["nistp384", "", "nistp256 "] {
            #expect(throws: SSHSignatureFailure.self) { try key(Self.good, curve: curve) }
        }
    }

    @Test func `a key that is cut, or has more behind it, is called damaged`() throws {
        let blob = SSHPrivateKey.generate().publicKey.blob
        for wrong: [UInt8] in [[], [0], blob.dropLast(), blob + [0], Array(blob[..<15]), Array(blob[..<3])] {
            let failure = #expect(throws: SSHSignatureFailure.self) { try SSHPublicKey(blob: wrong) }
            guard case .form(let text) = failure else { return #expect(Bool(false), "\(String(describing: failure))") }
            #expect(text.contains("damaged") && text.contains("Expected"))
        }
    }

    @Test(arguments: ["ssh-rsa", "ssh-dss", "ssh-ed25519-cert-v01@openssh.com", "ssh-ed448", "ecdsa-sha2-nistp521"])
    func `a key of another type is called by it, with those that are accepted`(type: String) {
        let failure = #expect(throws: SSHSignatureFailure.self) {
            try SSHPublicKey(blob: type.asSSHString + [1, 2, 3])
        }
        #expect(failure == .keyType(type))
        let text = "\(String(describing: failure.map(\.description)))"
        #expect(text.contains(type) && SSHKeyType.allCases.allSatisfy { text.contains($0.rawValue) })
    }

    @Test func `a type that would act on a terminal is shown without that`() {
        let text = SSHSignatureFailure.keyType("ssh\u{1B}[31m" + String(repeating: "x", count: 500)).description
        #expect(!text.contains("\u{1B}") && text.utf8.count < 400)
    }

    @Test func `a line of a key is read again, with its comment, its end, or neither`() throws {
        let key = SSHPrivateKey.generate().publicKey
        let line = key.line(comment: "someone at work")
        #expect(line.hasSuffix(" someone at work\n"))
        for text in [line, key.line(comment: ""), String(line.dropLast()), "  " + line, line + "\n", "# mine\n" + line]
        {
            #expect(try SSHPublicKey(line: text) == key)
        }
        #expect(key.line(comment: "").split(separator: " ").count == 2 && !key.line(comment: "").contains(" \n"))
    }

    @Test func `a line that holds no key, another, or two is refused`() {
        let line = SSHPrivateKey.generate().publicKey.line(comment: "x")
        for text in ["", "\n", "# x", "ssh-ed25519", "ssh-ed25519 AAAA", line + line, "restrict \(line)", "x \(line)"] {
            #expect(throws: SSHSignatureFailure.self) { try SSHPublicKey(line: text) }
        }
        let rsa = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQ== old"
        #expect(throws: SSHSignatureFailure.keyType("ssh-rsa")) { try SSHPublicKey(line: rsa) }
    }
}
