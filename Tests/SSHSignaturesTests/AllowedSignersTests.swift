import LetterModel
import Testing

@testable import SSHSignatures

/// The file that says whose key is whose.
struct AllowedSignersTests {
    private static let key = SSHPrivateKey.generate().publicKey
    private static let line = key.line(comment: "someone")

    private func verdict(_ text: String, on day: String = "2026-11-16") throws -> AllowedSigners.Verdict {
        try AllowedSigners(Array(text.utf8), file: "allowed_signers").verdict(
            on: Self.key,
            principal: "someone",
            namespace: "approval",
            date: #require(CalendarDate(iso: day))
        )
    }

    private func fault(_ text: String) -> Diagnostic? {
        let error = #expect(throws: Diagnostics.self) { try AllowedSigners(Array(text.utf8), file: "allowed_signers") }
        return error?.all.first
    }

    @Test func `comments, empty lines and keys that are not accepted are passed over`() throws {
        let rsa = "someone ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQ== old\n"
        #expect(try verdict("# who may sign\n\n  \n\(rsa)someone \(Self.line)") == .counts)
        #expect(try verdict("") == .unknownKey)
    }

    @Test(arguments: [
        ("2026-11-15", AllowedSigners.Verdict.notYetValid), ("2026-11-16", .counts), ("2026-12-30", .counts),
        ("2026-12-31", .expired),
    ])
    func `a key counts on days that lie wholly in its time`(day: String, expected: AllowedSigners.Verdict) throws {
        let options = "valid-after=\"20261116\",valid-before=\"20261231\""
        #expect(try verdict("someone \(options) \(Self.line)", on: day) == expected)
    }

    @Test(arguments: [
        ("valid-after=\"202611160001\"", AllowedSigners.Verdict.notYetValid),
        ("valid-after=\"20261116Z\"", .notYetValid), ("valid-after=\"202611152200Z\"", .counts),
        ("valid-before=\"20261117\"", .counts), ("valid-before=\"20261116235958\"", .expired),
        ("valid-before=\"202611162200Z\"", .expired), ("valid-before=\"202611162300Z\"", .counts),
    ])
    func `a moment of the day is taken so that the whole day counts, or none of it`(
        options: String,
        expected: AllowedSigners.Verdict
    ) throws {
        #expect(try verdict("someone \(options) \(Self.line)") == expected)
    }

    @Test func `of several lines the one that allows most counts`() throws {
        let lines = "someone namespaces=\"git\" \(Self.line)other \(Self.line)"
        #expect(try verdict(lines) == .otherNamespace)
        #expect(try verdict(lines + "some* namespaces=\"git,approval\" \(Self.line)") == .counts)
    }

    @Test(arguments: [
        ("someone", 8), ("someone ssh-ed25519", 20), ("someone ssh-ed25519 AAAA", 21), ("someone ssh-ed25519 ???", 21),
        ("someone namespaces=\"git ssh-ed25519 AAAA", 9), ("someone namespaces=git \(line)", 9),
        ("someone namespace=\"git\" \(line)", 9), ("someone cert-authority \(line)", 9),
        ("someone valid-after=\"2026\" \(line)", 9), ("someone valid-before=\"20261332\" \(line)", 9),
        ("someone ssh-unknown AAAA", 9), ("someone namespaces=\"\" \(line)", 9),
        ("\tsomeone  cert-authority \(line)", 11),
        ("jos\u{E9} cert-authority \(line)", 6), (", \(line)", 1), ("\"\" \(line)", 1), ("so\"me\"one \(line)", 1),
        ("\"some\"one \(line)", 1), ("someone namespaces=\"a\",valid-after=\"1\" \(line)", 24),
        ("someone namespaces=\"a\",namespaces=\"approval\" \(line)", 24),
        ("someone valid-after=\"20200101\",valid-after=\"20200101\" \(line)", 32),
        ("someone valid-before=\"20990101\",valid-before=\"20990101\" \(line)", 33),
        ("someone valid-after=\"20300101\",valid-before=\"20300101\" \(line)", 9),
        ("someone valid-after=\"20300101\",valid-before=\"20200101\" \(line)", 9),
        ("someone valid-after=\"19700101Z\" \(line)", 9), ("someone valid-after=\"20260101Z0\" \(line)", 9),
        ("someone namespaces=\"a\", \(line)", 24), ("someone ,namespaces=\"a\" \(line)", 9),
        ("someone namespaces=\"a\"x \(line)", 9), ("someone namespaces=\"a\\\"b\\\"\" \(line)", 9),
        ("someone namespaces \(line)", 9), ("someone namespaces=\"a\" cert-authority \(line)", 24),
    ])
    func `a line that cannot be read refuses the file, with its place`(text: String, column: Int) {
        let fault = fault("# first\nsomeone \(Self.line)\(text)")
        #expect(
            fault?.place == SourcePlace(file: "allowed_signers", line: 3, column: column),
            "\(String(describing: fault))"
        )
        #expect(fault?.expected.isEmpty == false && fault?.remedy.isEmpty == false)
    }

    @Test func `every line that cannot be read is told`() {
        let text = "someone\nsomeone \(Self.line)\nsomeone x\n"
        let error = #expect(throws: Diagnostics.self) { try AllowedSigners(Array(text.utf8), file: "allowed_signers") }
        #expect(error?.all.map(\.place.line) == [1, 4])
    }

    @Test(arguments: ["\"someone\"", "\"other,some*\"", "someone\t", "  someone", "someone NAMESPACES=\"approval\""])
    func `names may stand in quotation marks, and blanks be tabs`(start: String) throws {
        #expect(try verdict("\(start) \(Self.line)") == .counts)
        #expect(try verdict("\(start) \(Self.line.dropLast())\r\n") == .counts)
    }

    @Test func `whose key it is can be asked`() throws {
        let lines =
            "one,two \(Self.line)three \(SSHPrivateKey.generate().publicKey.line(comment: ""))some* \(Self.line)"
        let list = try AllowedSigners(Array(lines.utf8), file: "allowed_signers")
        #expect(list.principals(for: Self.key) == ["one,two", "some*"])
        #expect(list.principals(for: SSHPrivateKey.generate().publicKey) == [])
    }

    @Test func `a list of revoked keys with a line that is none is refused`() {
        #expect(throws: Diagnostics.self) { try RevokedKeys(Array("not a key\n".utf8), file: "revoked_keys") }
        #expect(throws: Never.self) { try RevokedKeys([], file: "revoked_keys") }
    }

    @Test func `a certificate, a fingerprint or an option in the list of revoked keys is refused, with its place`()
        throws
    {
        let blob = "ssh-ed25519-cert-v01@openssh.com".asSSHString + [0, 0, 0, 0]
        let certificate = "ssh-ed25519-cert-v01@openssh.com \(SSHBase64.text(blob)) x"
        for line in [certificate, Self.key.fingerprint, "cert-authority \(Self.line)", "someone \(Self.line)"] {
            let error = #expect(throws: Diagnostics.self) {
                try RevokedKeys(Array("\(Self.line)\(line)".utf8), file: "revoked_keys")
            }
            #expect(error?.all.map(\.place) == [SourcePlace(file: "revoked_keys", line: 2, column: 1)])
            #expect(error?.all.first?.remedy.contains("no signature counts") == true)
        }
    }

    @Test func `keys that cannot sign anyway may be revoked`() throws {
        let rsa = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQ== old\n"
        let list = try RevokedKeys(Array("# old\n\n\(rsa)\(Self.line)".utf8), file: "revoked_keys")
        #expect(list.contains(Self.key) && !list.contains(SSHPrivateKey.generate().publicKey))
    }
}
