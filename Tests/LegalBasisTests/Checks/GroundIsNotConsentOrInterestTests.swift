import LetterModel
import Testing

@testable import LegalBasis

struct GroundIsNotConsentOrInterestTests {
    @Test(arguments: GDPRBasis.allCases)
    func `fails for consent and for a legitimate interest`(basis: GDPRBasis) throws {
        let found = try outcome(of: GroundIsNotConsentOrInterest(), record: { $0.gdprBasis = basis })
        #expect((found == .holds) == !["6.1.a", "6.1.f"].contains(basis.rawValue))
    }

    @Test func `is unknown without a ground`() throws {
        #expect(try outcome(of: GroundIsNotConsentOrInterest(), record: { $0.gdprBasis = nil }).isUnknown)
    }
}
