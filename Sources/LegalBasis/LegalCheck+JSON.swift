import Foundation
import LetterModel

extension LegalCheck: Encodable {
    private enum Key: String, CodingKey {
        case format, campaign, outcome, isInOrder, isSigned, isExample, runDate, clockDate, record, digests
        case approvals, signatures, checks
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(Self.format, forKey: .format)
        try container.encode(facts.campaign, forKey: .campaign)
        try container.encode(wording, forKey: .outcome)
        try container.encode(isInOrder, forKey: .isInOrder)
        try container.encode(isSigned, forKey: .isSigned)
        try container.encode(record?.isExample ?? false, forKey: .isExample)
        try container.encode(facts.runDate.description, forKey: .runDate)
        try container.encode(facts.clockDate.description, forKey: .clockDate)
        try container.encodeIfPresent(
            record.map { RecordLine(recordId: $0.recordId, version: $0.version) },
            forKey: .record
        )
        try container.encode(DigestLines(self), forKey: .digests)
        try container.encode(record?.approvals.map(ApprovalLine.init) ?? [], forKey: .approvals)
        try container.encode([String](), forKey: .signatures)
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
}

private struct DigestLines: Encodable {
    let record: String?
    let selection: String
    let templates: [String: String]
    let inputs: [String: String]

    init(_ check: LegalCheck) {
        record = check.record?.digest.hex
        selection = check.facts.selectionDigest.hex
        templates = check.facts.templateDigests.mapValues(\.hex)
        inputs = check.facts.inputDigests.mapValues(\.hex)
    }
}

private struct ApprovalLine: Encodable {
    let role: String
    let name: String
    let approvedOn: String
    let source: String

    init(_ approval: Approval) {
        role = approval.role.rawValue
        name = approval.name
        approvedOn = approval.approvedOn.description
        source = approval.source.rawValue
    }
}

private struct CheckLine: Encodable {
    let code: String
    let level: String
    let title: String
    /// `holds`, `fails`, `warns`, `informs` or `unknown`.
    let outcome: String
    let findings: [FindingLine]
    /// Why the outcome is unknown.
    let reason: String?

    init(_ result: LegalCheck.Result) {
        code = result.code
        level = result.level.rawValue
        title = result.title
        switch result.outcome {
        case .holds: (outcome, findings, reason) = ("holds", [], nil)
        case .unknown(let why): (outcome, findings, reason) = ("unknown", [], why)
        case .fails(let found):
            outcome = [.error: "fails", .warning: "warns", .information: "informs"][result.level] ?? "fails"
            findings = found.map(FindingLine.init)
            reason = nil
        }
    }
}

private struct FindingLine: Encodable {
    let found: String
    let expected: String
    let remedy: String
    let place: String?

    init(_ finding: CheckFinding) {
        found = finding.found
        expected = finding.expected
        remedy = finding.remedy
        place = finding.place?.description
    }
}
