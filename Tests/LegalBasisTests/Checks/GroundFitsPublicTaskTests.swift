import LetterModel
import Testing

@testable import LegalBasis

struct GroundFitsPublicTaskTests {
    @Test(arguments: GDPRBasis.allCases)
    func `only a task and an obligation fit`(basis: GDPRBasis) throws {
        let found = try outcome(of: GroundFitsPublicTask(), record: { $0.gdprBasis = basis })
        #expect((found == .holds) == ["6.1.c", "6.1.e"].contains(basis.rawValue))
    }

    @Test func `fails without a ground`() throws {
        let found = try outcome(of: GroundFitsPublicTask(), record: { $0.gdprBasis = nil })
        #expect(found.findings.count == 1)
    }
}
