import Foundation
import TestSupport
import Testing

@testable import SSHSignatures

/// The published vectors of Project Wycheproof (Apache License 2.0) and of RFC 8032.
struct PublishedVectorTests {
    private struct Case: Sendable {
        var number: Int
        var key: [UInt8]
        var message: [UInt8]
        var signature: [UInt8]
        var isValid: Bool
    }

    private static func cases(_ file: String) throws -> [Case] {
        let path = packageFolder.appending(path: "Tests/SSHSignaturesTests/Fixtures/\(file).txt")
        let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
        return try lines.map { line in
            let fields = line.split(separator: " ").map { $0 == "-" ? "" : String($0) }
            try #require(fields.count == 5)
            return Case(
                number: Int(fields[0]) ?? 0,
                key: bytes(fields[1]),
                message: bytes(fields[2]),
                signature: bytes(fields[3]),
                isValid: fields[4] == "valid"
            )
        }
    }

    private static func bytes(_ hex: String) -> [UInt8] {
        let digits = Array(hex)
        return stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
    }

    /// Judges a vector as the inner part of a signature is judged.
    private static func isAccepted(_ test: Case, _ kind: SSHKeyType, inner: [UInt8]) -> Bool {
        let curve = kind.isEd25519 ? [] : "nistp256".asSSHString
        guard let key = try? SSHPublicKey(blob: kind.rawValue.asSSHString + curve + test.key.asSSHString),
            let proof = try? SignatureProof(kind.rawValue.asSSHString + inner.asSSHString, of: kind)
        else { return false }
        return proof.isGood(of: test.message, by: key)
    }

    @Test func `every vector of Ed25519 is judged as published`() throws {
        let cases = try Self.cases("wycheproof-ed25519")
        #expect(cases.count == 150 && cases.contains { !$0.isValid })
        for test in cases {
            #expect(Self.isAccepted(test, .ed25519, inner: test.signature) == test.isValid, "vector \(test.number)")
        }
    }

    @Test func `every vector of ECDSA on P-256 is judged as published`() throws {
        let cases = try Self.cases("wycheproof-ecdsa-p256")
        // Numbers of unequal or needless length have another form in SSH, so only whole ones can be compared.
        let whole = cases.filter { $0.signature.count == 64 }
        #expect(whole.count == 231 && whole.count { $0.isValid } == 169)
        for test in whole {
            let half = test.signature.count / 2
            let numbers = [test.signature[..<half], test.signature[half...]].map { number -> [UInt8] in
                let digits = Array(number.drop { $0 == 0 })
                return ((digits.first ?? 0) >= 0x80 ? [0] + digits : digits).asSSHString
            }
            #expect(
                Self.isAccepted(test, .ecdsa, inner: numbers[0] + numbers[1]) == test.isValid,
                "vector \(test.number)"
            )
        }
    }

    @Test(arguments: [
        // RFC 8032, section 7.1, tests 1 to 3 and SHA(abc); test 1024 is vector 83 of Project Wycheproof.
        (
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        ),
        (
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ),
        (
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
        ),
        (
            "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
            "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704"
        ),
    ])
    func `the vectors of RFC 8032 hold`(key: String, message: String, signature: String) {
        let test = Case(number: 0, key: Self.bytes(key), message: Self.bytes(message), signature: [], isValid: true)
        #expect(Self.isAccepted(test, .ed25519, inner: Self.bytes(signature)))
    }

    @Test func `a signature whose second half has the order of the group added is refused`() throws {
        let order = Self.bytes("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010")
        let cases = try Self.cases("wycheproof-ed25519").filter(\.isValid)
        #expect(cases.count > 50)
        for test in cases {
            var (sum, carry) = ([UInt8](), 0)
            for (left, right) in zip(test.signature[32...], order) {
                let digit = Int(left) + Int(right) + carry
                sum.append(UInt8(digit & 255))
                carry = digit >> 8
            }
            #expect(!Self.isAccepted(test, .ed25519, inner: test.signature[..<32] + sum), "vector \(test.number)")
        }
    }

    @Test(arguments: [
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    ])
    func `a point of small order, or in a second form, is no key, whatever its sign`(hex: String) {
        for sign in [UInt8(0), 0x80] {
            var point = Self.bytes(hex)
            point[31] |= sign
            #expect(throws: SSHSignatureFailure.self) {
                try SSHPublicKey(blob: SSHKeyType.ed25519.rawValue.asSSHString + point.asSSHString)
            }
        }
    }
}
