import LetterModel
import Testing

@testable import LegalBasis

struct AuthorIndependentTests {
    @Test func `holds when three people do the three things`() throws {
        #expect(try outcome(of: AuthorIndependent()) == .holds)
    }

    @Test(arguments: ["S. Chrijver", "s.  chrijver "])
    func `fails when the author approves`(name: String) throws {
        #expect(try outcome(of: AuthorIndependent(), record: { $0.approvals[1].name = name }).findings.count == 1)
    }

    @Test(arguments: ["S. Chrijver", "S. CHRIJVER"])
    func `fails when the author makes the letters`(name: String) throws {
        #expect(try outcome(of: AuthorIndependent(), facts: { $0.operatorName = name }).findings.count == 1)
    }
}
