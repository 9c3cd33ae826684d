import TestSupport
import Testing

@testable import SSHSignatures

/// Signatures that were changed, cut, or never were any.
struct HostileSignatureTests {
    private static func isGood(_ file: [UInt8], _ message: [UInt8], key: SSHPublicKey) -> Bool {
        guard let signature = try? SSHSignature(armoured: file), signature.publicKey == key else { return false }
        return (try? signature.verify(message: message, namespace: SignatureScene.namespace)) != nil
    }

    /// Changes some bytes in one of six ways.
    private static func mutated(_ bytes: [UInt8], _ numbers: inout SplitMix) -> [UInt8] {
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
        var numbers = SplitMix(seed: 20261116)
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

    /// The fields of a signature: each string with its length, and what stands before the first.
    private static func fields(_ content: [UInt8]) throws -> [[UInt8]] {
        let start = SSHSignature.magic.count + 4
        var (fields, rest) = ([Array(content[..<start])], SSHBytes(content[start...]))
        while !rest.isAtEnd { fields.append(try rest.string().asSSHString) }
        return fields
    }

    @Test(arguments: [("ed25519", nil), ("ecdsa", 256)] as [(String, Int?)])
    func `a signature with a field twice, left out, or in another place is refused`(type: String, bits: Int?) throws {
        let scene = try SignatureScene()
        let file = try scene.signature(by: scene.key("someone", type: type, bits: bits))
        let key = try SSHSignature(armoured: file).publicKey
        let content = try #require(SSHSignature.armour.content(of: file))
        let fields = try Self.fields(content)
        #expect(fields.count == 6 && fields.flatMap(\.self) == content)
        var changes = [content + content]
        for (first, field) in fields.enumerated() {
            changes.append(fields.enumerated().filter { $0.offset != first }.flatMap(\.element))
            for second in 0...fields.count {
                var more = fields
                more.insert(field, at: second)
                changes.append(more.flatMap(\.self))
                var swapped = fields
                swapped.swapAt(first, min(second, fields.count - 1))
                changes.append(swapped.flatMap(\.self))
            }
        }
        for changed in Set(changes).subtracting([content]) {
            #expect(!Self.isGood(Array(SSHSignature.armour.file(of: changed).utf8), scene.message, key: key))
        }
        let text = String(decoding: file, as: UTF8.self)
        let lines = text.split(separator: "\n").map { $0 + "\n" }
        for index in lines.indices {
            for changed in [
                lines[..<index] + [lines[index]] + lines[index...], lines[..<index] + lines[(index + 1)...],
            ] {
                #expect(!Self.isGood(Array(changed.joined().utf8), scene.message, key: key))
            }
        }
        #expect(!Self.isGood(Array((text + text).utf8), scene.message, key: key))
    }

    @Test(arguments: [[0], [0, 0, 0, 0], [UInt8]("postronde".utf8)] as [[UInt8]])
    func `what is reserved for later holds nothing, for no key covers it`(reserved: [UInt8]) throws {
        let key = SSHPrivateKey.generate()
        let made = key.sign([1], namespace: SignatureScene.namespace)
        var fields = try Self.fields(try #require(SSHSignature.armour.content(of: made)))
        #expect(fields[3] == "".asSSHString)
        fields[3] = reserved.asSSHString
        let file = Array(SSHSignature.armour.file(of: fields.flatMap(\.self)).utf8)
        #expect(throws: SSHSignatureFailure.self) { try SSHSignature(armoured: file) }
    }

    @Test func `a signature of ECDSA has a second form, which ssh-keygen takes too`() throws {
        let scene = try SignatureScene()
        let path = try scene.key("someone", type: "ecdsa", bits: 256)
        let file = try scene.signature(by: path)
        var fields = try Self.fields(try #require(SSHSignature.armour.content(of: file)))
        var outer = SSHBytes(fields[5].dropFirst(4))
        let name = try outer.string()
        var pair = SSHBytes(try outer.string())
        let (first, second) = (try pair.string(), try pair.positiveNumber())
        var (difference, borrow) = ([UInt8](), 0)
        for (left, right) in zip(SignatureProofTests.order, second).reversed() {
            let digit = Int(left) - Int(right) - borrow
            difference.insert(UInt8(digit & 255), at: 0)
            borrow = digit < 0 ? 1 : 0
        }
        let digits = Array(difference.drop { $0 == 0 })
        let number = (digits.first ?? 0) >= 0x80 ? [0] + digits : digits
        fields[5] = (name.asSSHString + (first.asSSHString + number.asSSHString).asSSHString).asSSHString
        let other = Array(SSHSignature.armour.file(of: fields.flatMap(\.self)).utf8)
        let signers = "someone@example.org \(try scene.publicLine(path))"
        let key = try SSHSignature(armoured: file).publicKey
        #expect(other != file && Self.isGood(other, scene.message, key: key))
        #expect(try scene.isAccepted(other, of: scene.message, signers: signers))
    }

    @Test func `a purpose is compared byte by byte, for Unicode has a second K`() throws {
        let key = SSHPrivateKey.generate()
        let content = try #require(SSHSignature.armour.content(of: key.sign([1], namespace: "K")))
        var fields = try Self.fields(content)
        fields[2] = "\u{212A}".asSSHString
        #expect("\u{212A}" == "K")
        let signature = try SSHSignature(armoured: Array(SSHSignature.armour.file(of: fields.flatMap(\.self)).utf8))
        #expect(throws: SSHSignatureFailure.self) { try signature.verify(message: [1], namespace: "K") }
        #expect(throws: SSHSignatureFailure.mismatch) { try signature.verify(message: [1], namespace: "\u{212A}") }
    }

    @Test func `lists and keys of any bytes are read or refused, and break nothing`() {
        var numbers = SplitMix(seed: 11)
        let key = SSHPrivateKey.generate()
        let secret = Array(key.openSSHFile(comment: "x").utf8)
        let options = "namespaces=\"a,!b\",valid-after=\"20200101\",valid-before=\"20300101120000Z\""
        let list = Array("# x\n\"a@b\",*c \(options) \(key.publicKey.line(comment: "é"))".utf8)
        let seeds = [secret, list, Array(key.publicKey.line(comment: "x").utf8)]
        var refused = 0
        for _ in 0..<3000 {
            var bytes = seeds.randomElement(using: &numbers) ?? []
            for _ in 0...Int.random(in: 0..<3, using: &numbers) where bytes.count > 1 {
                bytes = Self.mutated(bytes, &numbers)
            }
            let noise = (0..<Int.random(in: 0..<200, using: &numbers)).map { _ in
                UInt8.random(in: 0...255, using: &numbers)
            }
            for tried in [bytes, noise] {
                if (try? AllowedSigners(tried, file: "f")) == nil { refused += 1 }
                if (try? RevokedKeys(tried, file: "f")) == nil { refused += 1 }
                let text = String(decoding: tried, as: UTF8.self)
                if (try? SSHPrivateKey(openSSHFile: text)) == nil { refused += 1 }
                if let read = try? SSHPublicKey(line: text) { #expect(read.blob.count > 40) }
            }
        }
        #expect(refused > 3000)
    }

    @Test func `bytes of any kind are refused and break nothing`() {
        var numbers = SplitMix(seed: 7)
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
}
