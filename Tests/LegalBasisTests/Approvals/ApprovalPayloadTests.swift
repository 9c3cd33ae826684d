import LetterModel
import TestSupport
import Testing

@testable import LegalBasis

struct ApprovalPayloadTests {
    private let sample: SampleApprovals

    init() throws { sample = try SampleApprovals() }

    private func payload(_ role: ApprovalRole = .legal) -> ApprovalPayload {
        ApprovalPayload(role: role, requestedOn: SampleApprovals.day, subject: sample.subject)
    }

    @Test func `is a text that a person can read`() throws {
        try expectGolden(String(decoding: payload().bytes, as: UTF8.self), named: "approval-request.txt")
    }

    @Test func `each role says something else`() {
        #expect(Set(ApprovalRole.allCases.map { payload($0).bytes }).count == 3)
    }

    @Test func `fits a request of another day, and no other request`() {
        var earlier = payload()
        earlier.requestedOn = SampleRecord.date("2026-01-02")
        #expect(payload().fits(earlier.bytes) && payload().fits(payload().bytes))
        #expect(!payload().fits(payload(.client).bytes))
        #expect(!payload().fits([]) && !payload().fits(Array("Gevraagd op: 2026-01-02\n".utf8)))
    }

    @Test func `a value cannot pass for a line of its own`() {
        var hostile = payload()
        hostile.subject.title = "x\nRol:         client\n  \(String(repeating: "0", count: 64))  letter.nl.md"
        let lines = String(decoding: hostile.bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == String(decoding: payload().bytes, as: UTF8.self).split(separator: "\n").count)
        #expect(lines.filter { $0.hasPrefix("Rol:") }.count == 1)
    }

    @Test(arguments: ["\n", "\u{2028}", "\r\n", "\u{85}"])
    func `neither can the name of a file`(separator: String) {
        var hostile = payload()
        hostile.subject.parts.append(SampleApprovals.part("a\(separator)Gevraagd op: 2020-01-01.md", .text, ""))
        let text = String(decoding: hostile.bytes, as: UTF8.self)
        #expect(text.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("Gevraagd op:") }.count == 1)
        #expect(hostile.fits(hostile.bytes))
    }
}
