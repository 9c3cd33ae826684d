import LetterModel
import Testing

@testable import LegalBasis

struct ContactCentreInformedTests {
    @Test(
        arguments: [
            ("2026-09-01", true, true), ("2026-11-16", true, true), ("2026-11-17", true, false), (nil, true, false),
            ("2026-09-01", false, false),
        ] as [(String?, Bool, Bool)]
    )
    func `warns unless it knows and agrees before the letters`(informedOn: String?, agreed: Bool, holds: Bool) throws {
        let found = try outcome(of: ContactCentreInformed()) {
            $0.contactCentre?.informedOn = informedOn.map(SampleRecord.date)
            $0.contactCentre?.agreed = agreed
        }
        #expect((found == .holds) == holds)
        #expect(found.findings.count == (holds ? 0 : 1))
    }

    @Test func `is unknown when the record does not say`() throws {
        #expect(try outcome(of: ContactCentreInformed(), record: { $0.contactCentre = nil }).isUnknown)
    }
}
