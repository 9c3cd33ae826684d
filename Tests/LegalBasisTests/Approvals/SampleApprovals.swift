import LetterModel
import SSHSignatures

@testable import LegalBasis

/// A small campaign that three people approved with real keys, as tests change it.
struct SampleApprovals {
    /// A day on which all of it counts.
    static let day = SampleRecord.date("2026-11-16")

    let keys: [ApprovalRole: SSHPrivateKey]
    var subject: ApprovalSubject
    /// What was signed, and the signatures.
    var files: ApprovalFiles
    /// Lines of `allowed_signers`, one a role.
    var signers: [String]
    var people: [TrustedPerson]
    var revoked = ""

    init() throws {
        var keys: [ApprovalRole: SSHPrivateKey] = [:]
        for role in ApprovalRole.allCases { keys[role] = SSHPrivateKey.generate() }
        self.keys = keys
        let record = try SampleRecord.record()
        subject = ApprovalSubject(
            campaign: "extra-controlestap",
            title: "Extra controlestap",
            record: record,
            parts: []
        )
        files = ApprovalFiles()
        people = ApprovalRole.allCases.map(SampleRecord.signer)
        signers = []
        for role in ApprovalRole.allCases { signers.append(try line(role)) }
        subject.parts = [
            Self.part("legal-basis.yaml", .settings, record.canonicalText),
            Self.part("campaign.yaml", .settings, "bundleSize=500\nlanguages[0]=nl\n"),
            Self.part("logo.svg", .picture, "<svg/>"),
            Self.part("letter.nl.md", .text, "Beste lezer,\n\nZet nu een controle aan.\nDat is veilig.\n"),
        ]
        for role in ApprovalRole.allCases { try sign(role) }
    }

    static func part(_ name: String, _ form: ApprovalPart.Form, _ content: String) -> ApprovalPart {
        ApprovalPart(name: name, form: form, content: Array(content.utf8))
    }

    /// A line of `allowed_signers` for the key of a role.
    func line(_ role: ApprovalRole, options: String = "namespaces=\"postronde-approval@v1\"") throws -> String {
        let key = keys[role]?.publicKey.line(comment: "test") ?? ""
        return "\(SampleRecord.signer(role).principal) \(options) \(key)"
    }

    /// Has someone sign the campaign as it is now, and keeps what was signed.
    mutating func sign(
        _ role: ApprovalRole,
        with key: SSHPrivateKey? = nil,
        namespace: String = ApprovalPayload.namespace
    ) throws {
        let request = ApprovalPayload(role: role, requestedOn: Self.day, subject: subject).bytes
        guard let key = key ?? keys[role] else { return }
        files.entries[role] = .init(request: request, signature: key.sign(request, namespace: namespace))
        let kept = Dictionary(subject.parts.map { ($0.digest, $0.content) }) { first, _ in first }
        files.part = { kept[$0] }
    }

    /// Replaces the content of a part.
    mutating func change(_ name: String, _ change: (String) -> String) {
        guard let index = subject.parts.firstIndex(where: { $0.name == name }) else { return }
        let old = subject.parts[index]
        subject.parts[index] = Self.part(name, old.form, change(String(decoding: old.content, as: UTF8.self)))
    }

    /// What the review makes of it.
    func stand(on dates: [CalendarDate] = [day]) throws -> ApprovalStand {
        let trust = Trust(
            file: TrustFile(people: people),
            signers: try AllowedSigners(Array((signers.joined(separator: "\n") + "\n").utf8), file: "allowed_signers"),
            revoked: try RevokedKeys(Array(revoked.utf8), file: "revoked_keys"),
            digest: ContentDigest(sha256Of: [])
        )
        return ApprovalReview(subject: subject, trust: .read(trust), dates: dates).stand(of: files)
    }

    /// Why the approval of a role does not count, in English; `nil` when it does.
    func refusal(_ role: ApprovalRole, on dates: [CalendarDate] = [day]) throws -> String? {
        guard case .refused(let finding) = try stand(on: dates)[role] else { return nil }
        return finding.description(in: .english)
    }

    /// What changed since someone in a role signed, in English.
    func changes(_ role: ApprovalRole = .legal) throws -> [String] {
        guard case .signed(let approval) = try stand()[role] else { return ["not signed"] }
        return approval.changes.map { $0.description(in: .english) }
    }
}
