import Foundation
import LetterModel

extension LegalCheck: Encodable {
    private enum Key: String, CodingKey {
        case format, campaign, outcome, isInOrder, isSigned, isExample, runDate, clockDate, record, digests
        case approvals, checks
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(Self.format, forKey: .format)
        try container.encode(facts.campaign, forKey: .campaign)
        try container.encode(Words(wording), forKey: .outcome)
        try container.encode(isInOrder, forKey: .isInOrder)
        try container.encode(isSigned, forKey: .isSigned)
        try container.encode(record?.isExample ?? false, forKey: .isExample)
        try container.encode(facts.runDate.description, forKey: .runDate)
        try container.encode(facts.clockDate.description, forKey: .clockDate)
        try container.encodeIfPresent(
            record.map {
                RecordLine(
                    recordId: $0.recordId,
                    version: $0.version,
                    processingActivityId: $0.processingActivityId
                )
            },
            forKey: .record
        )
        try container.encode(DigestLines(self), forKey: .digests)
        try container.encode(ApprovalRole.allCases.map { ApprovalLine($0, facts.approvals[$0]) }, forKey: .approvals)
        try container.encode(results.map(CheckLine.init), forKey: .checks)
    }

    /// The content of `legal-check.json`: keys sorted, two spaces of indentation, a line end at the end.
    package func json() -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
        } catch {
            preconditionFailure("Text, booleans and whole numbers can always be written as JSON.")
        }
    }
}

private struct RecordLine: Encodable {
    let recordId: String
    let version: Int
    let processingActivityId: String
}

private struct DigestLines: Encodable {
    let record: String?
    let trust: String?
    let selection: String
    let templates: [String: String]
    let inputs: [String: String]

    init(_ check: LegalCheck) {
        record = check.record?.digest.hex
        trust = check.facts.approvals.trustDigest?.hex
        selection = check.facts.selectionDigest.hex
        templates = check.facts.templateDigests.mapValues(\.hex)
        inputs = check.facts.inputDigests.mapValues(\.hex)
    }
}

/// Words in both languages.
private struct Words: Encodable {
    let nl: String
    let en: String

    init(_ wording: Wording) {
        (nl, en) = (wording.nl, wording.en)
    }
}

private struct ApprovalLine: Encodable {
    let role: String
    /// `absent`, `refused`, `signed`, or `void` when something changed since.
    let state: String
    let person: String?
    let keyType: String?
    let fingerprint: String?
    let requestedOn: String?
    let sha256: String?
    /// What is wrong with it, or what changed.
    let findings: [FindingLine]

    init(_ role: ApprovalRole, _ state: ApprovalState) {
        self.role = role.rawValue
        var approval: SignedApproval?
        switch state {
        case .absent: (self.state, findings) = ("absent", [])
        case .refused(let finding): (self.state, findings) = ("refused", [FindingLine(finding)])
        case .signed(let signed):
            approval = signed
            self.state = signed.changes.isEmpty ? "signed" : "void"
            findings = signed.changes.map(FindingLine.init)
        }
        person = approval?.signer.name
        (keyType, fingerprint) = (approval?.keyType, approval?.fingerprint)
        (requestedOn, sha256) = (approval?.requestedOn.description, approval?.payloadDigest.hex)
    }
}

private struct CheckLine: Encodable {
    let code: String
    let level: String
    let title: Words
    /// `holds`, `fails`, `warns`, `informs` or `unknown`.
    let outcome: String
    let findings: [FindingLine]
    /// Why the outcome is unknown.
    let reason: Words?

    init(_ result: LegalCheck.Result) {
        code = result.code
        level = result.level.rawValue
        title = Words(result.title)
        switch result.outcome {
        case .holds: (outcome, findings, reason) = ("holds", [], nil)
        case .unknown(let why): (outcome, findings, reason) = ("unknown", [], Words(why))
        case .fails(let found):
            outcome = [.error: "fails", .warning: "warns", .information: "informs"][result.level] ?? "fails"
            findings = found.map(FindingLine.init)
            reason = nil
        }
    }
}

private struct FindingLine: Encodable {
    let found: Words
    let expected: Words
    let remedy: Words
    let place: String?

    init(_ finding: CheckFinding) {
        found = Words(finding.found)
        expected = Words(finding.expected)
        remedy = Words(finding.remedy)
        place = finding.place?.description
    }
}
