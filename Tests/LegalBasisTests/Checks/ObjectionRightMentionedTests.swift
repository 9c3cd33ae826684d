import LetterModel
import Testing

@testable import LegalBasis

struct ObjectionRightMentionedTests {
    @Test(
        arguments: [
            (GDPRBasis.publicTask, true, true), (.publicTask, false, false), (.publicTask, nil, false),
            (.legalObligation, false, true),
        ] as [(GDPRBasis, Bool?, Bool)]
    )
    func `a public task needs the right to object`(basis: GDPRBasis, isNamed: Bool?, holds: Bool) throws {
        let found = try outcome(of: ObjectionRightMentioned()) {
            $0.gdprBasis = basis
            if let isNamed { $0.information?.objectionRight = isNamed } else { $0.information = nil }
        }
        #expect((found == .holds) == holds)
        #expect(found.findings.count == (holds ? 0 : 1))
    }

    @Test func `is unknown without a ground`() throws {
        #expect(try outcome(of: ObjectionRightMentioned(), record: { $0.gdprBasis = nil }).isUnknown)
    }
}
