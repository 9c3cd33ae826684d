import Crypto
import Testing

@testable import SSHSignatures

/// The numbers within a signature have one form each (RFC 4251, section 5: `mpint`; RFC 5656, section 3.1.2).
struct SignatureProofTests {
    private static let name = SSHKeyType.ecdsa.rawValue
    private static let one: [UInt8] = [0, 0, 0, 1, 1]
    /// The order of P-256 (SEC 2, section 2.4.2).
    static let order: [UInt8] = [
        0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
        0xBC, 0xE6, 0xFA, 0xAD, 0xA7, 0x17, 0x9E, 0x84, 0xF3, 0xB9, 0xCA, 0xC2, 0xFC, 0x63, 0x25, 0x51,
    ]

    private static func isRead(_ inner: [UInt8], after: [UInt8] = []) -> Bool {
        (try? SignatureProof(name.asSSHString + inner.asSSHString + after, of: .ecdsa)) != nil
    }

    @Test(
        arguments: [
            [0x01], [0x7F], [0x00, 0x80], [0x01] + [UInt8](repeating: 0, count: 31),
            [0x00] + [UInt8](repeating: 0xFF, count: 32),
        ] as [[UInt8]]
    )
    func `a number in its shortest form is read`(number: [UInt8]) {
        #expect(Self.isRead(number.asSSHString + Self.one) && Self.isRead(Self.one + number.asSSHString))
    }

    @Test(
        arguments: [
            // Nothing, zero, needless zeros, below zero, and more than 32 bytes.
            [], [0x00], [0x00, 0x00], [0x00, 0x01], [0x00, 0x7F], [0x00, 0x00, 0x80], [0x80], [0xFF],
            [0xFF, 0x01], [0x01] + [UInt8](repeating: 0, count: 32), [0x00] + [UInt8](repeating: 0x80, count: 33),
        ] as [[UInt8]]
    )
    func `a number in another form is refused`(number: [UInt8]) {
        #expect(!Self.isRead(number.asSSHString + Self.one) && !Self.isRead(Self.one + number.asSSHString))
    }

    @Test func `a number more or less, and bytes behind, are refused`() {
        #expect(Self.isRead(Self.one + Self.one))
        #expect(!Self.isRead(Self.one))
        #expect(!Self.isRead(Self.one + Self.one + Self.one))
        #expect(!Self.isRead(Self.one + Self.one + [0]))
        #expect(!Self.isRead(Self.one + Self.one, after: [0]))
        #expect(!Self.isRead(Self.one + Self.one, after: [1, 0, 0, 0, 1]))
    }

    @Test func `a number is below the order of the group`() throws {
        let signer = P256.Signing.PrivateKey()
        let point = Array(signer.publicKey.x963Representation)
        let key = try SSHPublicKey(blob: Self.name.asSSHString + "nistp256".asSSHString + point.asSSHString)
        let raw = Array(try signer.signature(for: [7] as [UInt8]).rawRepresentation)
        func mpint(_ number: some Sequence<UInt8>) -> [UInt8] {
            let digits = Array(number.drop { $0 == 0 })
            return ((digits.first ?? 0) >= 0x80 ? [0] + digits : digits).asSSHString
        }
        func isGood(_ first: [UInt8], _ second: [UInt8]) throws -> Bool {
            try SignatureProof(Self.name.asSSHString + (first + second).asSSHString, of: .ecdsa).isGood(
                of: [7],
                by: key
            )
        }
        #expect(try isGood(mpint(raw[..<32]), mpint(raw[32...])))
        #expect(try !isGood(mpint(Self.order), mpint(raw[32...])))
        #expect(try !isGood(mpint(raw[..<32]), mpint(Self.order)))
        #expect(try !isGood(mpint([UInt8](repeating: 0xFF, count: 32)), mpint(raw[32...])))
    }

    @Test func `the second half of a signature of Ed25519 is below the order of the group`() {
        func isRead(_ scalar: [UInt8]) -> Bool {
            let inner = [UInt8](repeating: 1, count: 32) + scalar
            let content = SSHKeyType.ed25519.rawValue.asSSHString + inner.asSSHString
            return (try? SignatureProof(content, of: .ed25519)) != nil
        }
        // RFC 8032, section 5.1: L, the lowest byte first.
        let order: [UInt8] =
            [
                0xED, 0xD3, 0xF5, 0x5C, 0x1A, 0x63, 0x12, 0x58, 0xD6, 0x9C, 0xF7, 0xA2, 0xDE, 0xF9, 0xDE, 0x14,
            ] + [UInt8](repeating: 0, count: 15) + [0x10]
        #expect(isRead([0xEC] + order[1...]) && isRead([0xFF] + order[1..<31] + [0x0F]))
        #expect(!isRead(order) && !isRead([0xEE] + order[1...]) && !isRead([0] + order[1..<31] + [0x20]))
        #expect(!isRead([UInt8](repeating: 0xFF, count: 32)))
    }

    @Test(arguments: [63, 65, 0, 128])
    func `a signature of Ed25519 has 64 bytes`(count: Int) {
        let inner = [UInt8](repeating: 0, count: count)
        let content = SSHKeyType.ed25519.rawValue.asSSHString + inner.asSSHString
        #expect(throws: SSHFormFailure.self) { try SignatureProof(content, of: .ed25519) }
    }
}
