import LetterModel
import Testing

@testable import LegalBasis

struct ReferencesCheckedRecentlyTests {
    @Test(arguments: [("2026-08-18", 0), ("2026-08-17", 1), ("2026-11-16", 0), (nil, 1)] as [(String?, Int)])
    func `warns after ninety days`(checkedOn: String?, findings: Int) throws {
        let found = try outcome(of: ReferencesCheckedRecently()) {
            $0.legalReferences[0].checkedOn = checkedOn.map(SampleRecord.date)
        }
        #expect(found.findings.count == findings)
        #expect((found == .holds) == (findings == 0))
    }

    @Test func `warns of a quote without a digest, and gives it`() throws {
        let findings = try outcome(of: ReferencesCheckedRecently()) { $0.legalReferences[0].quoteSha256 = nil }.findings
        #expect(findings.count == 1)
        #expect(findings.first?.remedy.nl.contains(LegalReference.digest(ofQuote: SampleRecord.quote).hex) == true)
    }

    @Test func `warns of a provision without a quote`() throws {
        let findings = try outcome(of: ReferencesCheckedRecently()) {
            $0.legalReferences[0].quote = nil
            $0.legalReferences[0].quoteSha256 = nil
        }.findings
        #expect(findings.first?.remedy.nl.contains("quote") == true)
    }

    @Test func `is unknown without provisions`() throws {
        #expect(try outcome(of: ReferencesCheckedRecently(), record: { $0.legalReferences = [] }).isUnknown)
    }
}
