import LetterModel
import Testing

@testable import LegalBasis

struct ImpactAssessedTests {
    @Test func `holds with a reference, and when none is required`() throws {
        #expect(try outcome(of: ImpactAssessed()) == .holds)
        let free = try outcome(of: ImpactAssessed()) {
            $0.impactAssessment?.required = false
            $0.impactAssessment?.ref = nil
        }
        #expect(free == .holds)
    }

    @Test(arguments: [nil, ""])
    func `fails when it is required and no reference is there`(ref: String?) throws {
        let findings = try outcome(of: ImpactAssessed(), record: { $0.impactAssessment?.ref = ref }).findings
        #expect(findings.map(\.place) == [try SampleRecord.record().place("dpia")])
    }

    @Test func `is unknown when the record does not say`() throws {
        #expect(try outcome(of: ImpactAssessed(), record: { $0.impactAssessment = nil }).isUnknown)
    }
}
