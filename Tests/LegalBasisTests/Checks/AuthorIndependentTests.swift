import LetterModel
import Testing

@testable import LegalBasis

struct AuthorIndependentTests {
    @Test func `holds when the author neither approves nor makes the letters`() throws {
        #expect(try outcome(of: AuthorIndependent()) == .holds)
        #expect(try outcome(of: AuthorIndependent(), facts: { $0.approvals = .none }) == .holds)
    }

    @Test(arguments: ["J. Urist", "j.  urist ", "J. Urist (auteur)", "j.urist@voorbeeld.example", "j.urist", "legal01"])
    func `fails when the author approves, under any name of that person`(author: String) throws {
        let findings = try outcome(of: AuthorIndependent(), record: { $0.author = author }).findings
        #expect(findings.map(\.place?.file) == ["approvals/legal.txt.sig"])
    }

    @Test(arguments: ["S. Chrijver", "S. CHRIJVER"])
    func `fails when the author makes the letters`(name: String) throws {
        let findings = try outcome(of: AuthorIndependent(), facts: { $0.operatorName = name }).findings
        #expect(findings.map(\.place) == [try SampleRecord.record().place("author.name")])
    }

    @Test func `fails when the author makes the letters under a login that the trust folder gives to the same person`()
        throws
    {
        let author = TrustedPerson(name: "S. Chrijver", principal: "s.c@voorbeeld.example", roles: [], logins: ["sc"])
        let found = try outcome(
            of: AuthorIndependent(),
            facts: {
                $0.operatorName = "sc"
                $0.approvals.people.append(author)
            }
        )
        #expect(found.findings.count == 1)
    }

    @Test func `names that only look alike are two people`() throws {
        #expect(try outcome(of: AuthorIndependent(), facts: { $0.operatorName = "S. Chrijvers" }) == .holds)
    }
}
