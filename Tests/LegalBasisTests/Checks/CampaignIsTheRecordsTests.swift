import LetterModel
import Testing

@testable import LegalBasis

struct CampaignIsTheRecordsTests {
    @Test func `holds for the campaign of the record`() throws {
        #expect(try outcome(of: CampaignIsTheRecords()) == .holds)
    }

    @Test(arguments: ["andere", "Extra-Controlestap", ""])
    func `fails for another campaign`(campaign: String) throws {
        let findings = try outcome(of: CampaignIsTheRecords(), facts: { $0.campaign = campaign }).findings
        #expect(findings.count == 1)
        #expect(findings.first?.place?.line == 7)
    }
}
