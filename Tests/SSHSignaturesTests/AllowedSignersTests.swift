import LetterModel
import SSHSignatures
import Testing

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
        ("someone namespaces=\"git ssh-ed25519 AAAA", 9), ("someone namespaces=git \(line)", 8),
        ("someone namespace=\"git\" \(line)", 8), ("someone cert-authority \(line)", 8),
        ("someone valid-after=\"2026\" \(line)", 8), ("someone valid-before=\"20261332\" \(line)", 8),
        ("someone ssh-unknown AAAA", 9), ("someone namespaces=\"\" \(line)", 8),
    ])
    func `a line that cannot be read refuses the file, with its place`(text: String, column: Int) {
        let fault = fault("# first\nsomeone \(Self.line)\(text)")
        #expect(fault?.place.file == "allowed_signers" && fault?.place.line == 3)
        #expect((fault?.place.column ?? 0) >= column - 1, "\(String(describing: fault))")
        #expect(fault?.expected.isEmpty == false)
    }

    @Test func `a list of revoked keys with a line that is none is refused`() {
        #expect(throws: Diagnostics.self) { try RevokedKeys(Array("not a key\n".utf8), file: "revoked_keys") }
        #expect(throws: Never.self) { try RevokedKeys([], file: "revoked_keys") }
    }
}
