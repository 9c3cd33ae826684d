import LetterModel
import Testing

@testable import LegalBasis

struct QuotesUnchangedTests {
    @Test func `holds for the approved words, however they are broken into lines`() throws {
        #expect(try outcome(of: QuotesUnchanged()) == .holds)
        let wrapped = SampleRecord.quote.replacing(" ", with: "\n   ")
        #expect(try outcome(of: QuotesUnchanged(), record: { $0.legalReferences[0].quote = wrapped }) == .holds)
    }

    @Test func `holds without a digest, which GRS-017 tells`() throws {
        #expect(try outcome(of: QuotesUnchanged(), record: { $0.legalReferences[0].quoteSha256 = nil }) == .holds)
    }

    @Test(arguments: ["De minister zorgt voor een voorziening.", "de minister zorgt voor de voorziening.", nil])
    func `fails for other words`(quote: String?) throws {
        let findings = try outcome(of: QuotesUnchanged(), record: { $0.legalReferences[1].quote = quote }).findings
        #expect(findings.map(\.place?.line) == [29])
    }

    @Test(arguments: ["", "abc", "zz"])
    func `fails for a digest that is none`(digest: String) throws {
        let found = try outcome(of: QuotesUnchanged(), record: { $0.legalReferences[1].quoteSha256 = digest })
        #expect(found.findings.count == 1)
    }

    @Test func `is unknown without provisions`() throws {
        #expect(try outcome(of: QuotesUnchanged(), record: { $0.legalReferences = [] }).isUnknown)
    }
}
