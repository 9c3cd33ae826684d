import LetterModel
import Testing

@testable import LegalBasis

struct OfficerAdvisedTests {
    @Test func `holds with a positive advice`() throws {
        #expect(try outcome(of: OfficerAdvised()) == .holds)
    }

    @Test func `holds without an advice when no assessment is required`() throws {
        let found = try outcome(of: OfficerAdvised()) {
            $0.impactAssessment?.required = false
            $0.impactAssessment?.adviceDate = nil
        }
        #expect(found == .holds)
    }

    @Test func `fails without a day or without an outcome`() throws {
        let day = try outcome(of: OfficerAdvised(), record: { $0.impactAssessment?.adviceDate = nil })
        let answer = try outcome(of: OfficerAdvised(), record: { $0.impactAssessment?.adviceOutcome = nil })
        for findings in [day.findings, answer.findings] {
            #expect(findings.count == 1 && findings.allSatisfy { $0.level == nil })
        }
    }

    @Test func `fails when the advice is of a day to come`() throws {
        let found = try outcome(
            of: OfficerAdvised(),
            record: { $0.impactAssessment?.adviceDate = SampleRecord.date("2026-11-17") }
        )
        #expect(found.findings.count == 1)
    }

    @Test(arguments: [
        (nil, true), (String(repeating: "a", count: 199), true), (String(repeating: "a", count: 200), false),
    ])
    func `warns for a negative advice without a reasoned reply`(reply: String?, warns: Bool) throws {
        let found = try outcome(of: OfficerAdvised()) {
            $0.impactAssessment?.adviceOutcome = .negative
            $0.impactAssessment?.reply = reply
        }
        #expect(found.findings.map(\.level) == (warns ? [.warning] : []))
    }

    @Test func `is unknown when the record does not say`() throws {
        #expect(try outcome(of: OfficerAdvised(), record: { $0.impactAssessment = nil }).isUnknown)
    }
}
