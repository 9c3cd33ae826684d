import Foundation
import LetterModel
import SSHSignatures
import TestSupport
import Testing

/// This program and `ssh-keygen` against each other, both ways.
struct SSHKeygenTests {
    private static let kinds = [("ed25519", nil), ("ecdsa", 256)] as [(String, Int?)]

    @Test(arguments: kinds)
    func `a signature of ssh-keygen is accepted for its message and its purpose only`(type: String, bits: Int?) throws {
        let scene = try SignatureScene()
        let key = try scene.key("someone", type: type, bits: bits)
        let signature = try SSHSignature(armoured: scene.signature(by: key))
        #expect(throws: Never.self) {
            try signature.verify(message: scene.message, namespace: SignatureScene.namespace)
        }
        #expect(throws: SSHSignatureFailure.mismatch) {
            try signature.verify(message: scene.message + [10], namespace: SignatureScene.namespace)
        }
        #expect(throws: SSHSignatureFailure.mismatch) {
            try signature.verify(message: [], namespace: SignatureScene.namespace)
        }
        #expect(throws: SSHSignatureFailure.namespace(found: SignatureScene.namespace, expected: "git")) {
            try signature.verify(message: scene.message, namespace: "git")
        }
    }

    @Test(arguments: ["sha256", "sha512"])
    func `both hashes of ssh-keygen are read`(hash: String) throws {
        let scene = try SignatureScene()
        let path = try scene.key("someone")
        try scene.run([
            "-Y", "sign", "-n", SignatureScene.namespace, "-O", "hashalg=\(hash)", "-f", path,
            scene.folder.path("message"),
        ])
        let signature = try SSHSignature(armoured: scene.folder.bytes(of: "message.sig"))
        #expect(throws: Never.self) {
            try signature.verify(message: scene.message, namespace: SignatureScene.namespace)
        }
        #expect(throws: SSHSignatureFailure.mismatch) {
            try signature.verify(message: scene.message.dropLast(), namespace: SignatureScene.namespace)
        }
    }

    @Test func `a signature that says another purpose than it was made for is refused`() throws {
        let scene = try SignatureScene()
        let made = try scene.signature(by: scene.key("someone"), namespace: "postronde-approval@v2")
        let text = String(decoding: made, as: UTF8.self)
        let content = try #require(Data(base64Encoded: text.split(separator: "\n").dropFirst().dropLast().joined()))
        let changed = Data(String(decoding: content, as: UTF8.self) == "" ? [] : Array(content))
        let place = try #require(changed.firstRange(of: Data("@v2".utf8)))
        let forged = changed.replacing(changed[place], with: Data("@v1".utf8))
        let file = "-----BEGIN SSH SIGNATURE-----\n\(forged.base64EncodedString())\n-----END SSH SIGNATURE-----\n"
        let signature = try SSHSignature(armoured: Array(file.utf8))
        #expect(throws: SSHSignatureFailure.mismatch) {
            try signature.verify(message: scene.message, namespace: SignatureScene.namespace)
        }
    }

    @Test(arguments: kinds)
    func `fingerprints and key lines are those of ssh-keygen`(type: String, bits: Int?) throws {
        let scene = try SignatureScene()
        let key = try scene.key("someone", type: type, bits: bits)
        let signature = try SSHSignature(armoured: scene.signature(by: key))
        let listed = try scene.run(["-l", "-f", "\(key).pub"]).output
        #expect(listed.split(separator: " ")[1] == signature.publicKey.fingerprint)
        #expect(signature.publicKey.line(comment: "someone@example.org") == (try scene.publicLine(key)))
    }

    @Test func `ssh-keygen accepts the signatures that are made here, and only for what they are`() throws {
        let scene = try SignatureScene()
        let key = SSHPrivateKey.generate()
        let signers = "someone@example.org \(key.publicKey.line(comment: "x"))"
        let signature = key.sign(scene.message, namespace: SignatureScene.namespace)
        #expect(try scene.isAccepted(signature, of: scene.message, signers: signers))
        #expect(try !scene.isAccepted(signature, of: scene.message + [0], signers: signers))
        #expect(try !scene.isAccepted(signature, of: scene.message, signers: signers, namespace: "git"))
    }

    @Test func `ssh-keygen reads the private keys that are made here, and signs the same with them`() throws {
        let scene = try SignatureScene()
        let key = SSHPrivateKey.generate()
        try scene.folder.write(key.openSSHFile(comment: "someone@example.org"), to: "key")
        let path = scene.folder.path("key")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        #expect(try scene.run(["-y", "-f", path]).output == key.publicKey.line(comment: "someone@example.org"))
        #expect(try scene.signature(by: path) == key.sign(scene.message, namespace: SignatureScene.namespace))
    }

    @Test func `a private key of ssh-keygen is read; one with a passphrase or of another kind is refused`() throws {
        let scene = try SignatureScene()
        let path = try scene.key("someone")
        let key = try SSHPrivateKey(openSSHFile: String(contentsOfFile: path, encoding: .utf8))
        #expect(key.sign(scene.message, namespace: SignatureScene.namespace) == (try scene.signature(by: path)))
        #expect("\(key)".contains("SHA256:") && String(reflecting: key).count < 100)
        let locked = try String(contentsOfFile: scene.key("locked", passphrase: "geheim"), encoding: .utf8)
        #expect(throws: SSHSignatureFailure.encrypted) { try SSHPrivateKey(openSSHFile: locked) }
        let other = try String(contentsOfFile: scene.key("other", type: "ecdsa", bits: 256), encoding: .utf8)
        #expect(throws: SSHSignatureFailure.self) { try SSHPrivateKey(openSSHFile: other) }
        #expect(throws: SSHSignatureFailure.self) { try SSHPrivateKey(openSSHFile: "") }
    }

    @Test(arguments: [("rsa", 2048), ("rsa", 4096), ("ecdsa", 384), ("ecdsa", 521)])
    func `keys of other kinds are refused by name`(type: String, bits: Int) throws {
        let scene = try SignatureScene()
        let signature = try scene.signature(by: scene.key("someone", type: type, bits: bits))
        let failure = #expect(throws: SSHSignatureFailure.self) { try SSHSignature(armoured: signature) }
        guard case .keyType(let name) = failure else { return #expect(Bool(false), "\(String(describing: failure))") }
        #expect(name == (type == "rsa" ? "ssh-rsa" : "ecdsa-sha2-nistp\(bits)"))
    }

    @Test(arguments: [
        ("namespaces=\"postronde-approval@v1\"", true), ("namespaces=\"git,postronde-*\"", true),
        ("namespaces=\"git\"", false), ("namespaces=\"*,!postronde-approval@v1\"", false), ("", true),
        ("valid-after=\"20200101\"", true), ("valid-after=\"20990101\"", false), ("valid-before=\"20990101Z\"", true),
        ("valid-before=\"20200101120000Z\"", false), ("valid-after=\"20200101\",valid-before=\"203001010000\"", true),
    ])
    func `both read the options of allowed_signers alike`(options: String, isAllowed: Bool) throws {
        let scene = try SignatureScene()
        let path = try scene.key("someone")
        let signature = try scene.signature(by: path)
        let signers = "someone@example.org \(options) \(try scene.publicLine(path))"
        #expect(try scene.isAccepted(signature, of: scene.message, signers: signers) == isAllowed)
        let list = try AllowedSigners(Array(signers.utf8), file: "allowed_signers")
        let verdict = list.verdict(
            on: try SSHSignature(armoured: signature).publicKey,
            principal: "someone@example.org",
            namespace: SignatureScene.namespace,
            date: try #require(CalendarDate(year: 2026, month: 11, day: 16))
        )
        #expect((verdict == .counts) == isAllowed)
    }

    @Test(arguments: [
        "namespaces=\"*\",namespaces=\"*\"", "valid-after=\"20200101\",valid-after=\"20200101\"",
        "valid-after=\"20200102\",valid-before=\"20200101\"", "valid-before=\"19690101\"", "namespaces=\"*\",",
        "namespaces=\"*\"x", "namespaces=*", "no-such-option", "valid-before=\"2099\"",
    ])
    func `both refuse the same lines of allowed_signers`(options: String) throws {
        let scene = try SignatureScene()
        let path = try scene.key("someone")
        let signers = "someone@example.org \(options) \(try scene.publicLine(path))"
        #expect(try !scene.isAccepted(scene.signature(by: path), of: scene.message, signers: signers))
        #expect(throws: Diagnostics.self) { try AllowedSigners(Array(signers.utf8), file: "allowed_signers") }
    }

    @Test(arguments: [
        "someone@example.org", "\"someone@example.org\"", "\"x,some*\"", "*@example.org", "other@example.org,some*",
        "s?meone@example.org", "*,!other@*",
    ])
    func `both find a principal by the same patterns`(principals: String) throws {
        try expectPrincipal(principals, isAllowed: true)
    }

    @Test(arguments: [
        "other@example.org", "*,!someone@example.org", "some", "?omeone", "someone@example.or", "SOMEONE@example.org",
    ])
    func `both miss a principal by the same patterns`(principals: String) throws {
        try expectPrincipal(principals, isAllowed: false)
    }

    private func expectPrincipal(_ principals: String, isAllowed: Bool) throws {
        let scene = try SignatureScene()
        let path = try scene.key("someone")
        let signature = try scene.signature(by: path)
        let signers = "\(principals) \(try scene.publicLine(path))"
        #expect(try scene.isAccepted(signature, of: scene.message, signers: signers) == isAllowed)
        let verdict = try AllowedSigners(Array(signers.utf8), file: "allowed_signers").verdict(
            on: SSHSignature(armoured: signature).publicKey,
            principal: "someone@example.org",
            namespace: SignatureScene.namespace,
            date: CalendarDate(daysSince1970: 20_000)
        )
        #expect(verdict == (isAllowed ? .counts : .otherPrincipal))
    }

    @Test func `both let a revoked key count no more`() throws {
        let scene = try SignatureScene()
        let path = try scene.key("someone")
        let signature = try scene.signature(by: path)
        let signers = "someone@example.org \(try scene.publicLine(path))"
        try scene.folder.write("# ingetrokken\n" + scene.publicLine(path), to: "revoked")
        let more = ["-r", scene.folder.path("revoked")]
        #expect(try !scene.isAccepted(signature, of: scene.message, signers: signers, more: more))
        let revoked = try RevokedKeys(Array(try scene.publicLine(path).utf8), file: "revoked_keys")
        #expect(revoked.contains(try SSHSignature(armoured: signature).publicKey))
        let other = try RevokedKeys(Array(try scene.publicLine(scene.key("other")).utf8), file: "revoked_keys")
        #expect(!other.contains(try SSHSignature(armoured: signature).publicKey))
    }

    @Test func `a certificate in the list of revoked keys lets nobody count, as with ssh-keygen`() throws {
        let scene = try SignatureScene()
        let path = try scene.key("someone")
        let signature = try scene.signature(by: path)
        try scene.run(["-q", "-s", scene.key("authority"), "-I", "x", "-n", "someone@example.org", "\(path).pub"])
        let certificate = try String(contentsOfFile: path + "-cert.pub", encoding: .utf8)
        try scene.folder.write(certificate, to: "revoked")
        let signers = "someone@example.org \(try scene.publicLine(path))"
        let more = ["-r", scene.folder.path("revoked")]
        #expect(try scene.isAccepted(signature, of: scene.message, signers: signers))
        #expect(try !scene.isAccepted(signature, of: scene.message, signers: signers, more: more))
        #expect(throws: Diagnostics.self) { try RevokedKeys(Array(certificate.utf8), file: "revoked_keys") }
        #expect(throws: SSHSignatureFailure.keyType("ssh-ed25519-cert-v01@openssh.com")) {
            try SSHPublicKey(line: certificate)
        }
    }

    @Test func `a binary revocation list is refused, so that nobody thinks it works`() throws {
        let scene = try SignatureScene()
        let path = try scene.key("someone")
        try scene.run(["-k", "-f", scene.folder.path("krl"), "\(path).pub"])
        let bytes = Array(try Data(contentsOf: URL(filePath: scene.folder.path("krl"))))
        let error = #expect(throws: Diagnostics.self) { try RevokedKeys(bytes, file: "revoked_keys") }
        #expect(error?.all.map(\.code) == ["revocation-list"])
        #expect(error?.all.first?.expected.contains("one a line") == true)
    }
}
