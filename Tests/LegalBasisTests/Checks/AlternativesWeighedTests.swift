import LetterModel
import Testing

@testable import LegalBasis

struct AlternativesWeighedTests {
    @Test(arguments: [(0, false), (1, false), (2, true)])
    func `warns below two`(count: Int, holds: Bool) throws {
        let found = try outcome(of: AlternativesWeighed()) {
            $0.necessity?.alternatives.removeLast(2 - count)
        }
        #expect((found == .holds) == holds)
        #expect(found.findings.count == (holds ? 0 : 1))
    }

    @Test func `is unknown when necessity was not weighed at all`() throws {
        #expect(try outcome(of: AlternativesWeighed(), record: { $0.necessity = nil }).isUnknown)
    }
}
