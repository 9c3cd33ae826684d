import LetterModel
import Testing

@testable import LegalBasis

struct PurposeCompatibleTests {
    private let other = Purpose(code: "ander", text: "Iets anders.")

    @Test func `holds for the same purpose, in other words too`() throws {
        #expect(try outcome(of: PurposeCompatible()) == .holds)
    }

    @Test(arguments: [(Compatibility.Outcome.compatible, true), (.incompatible, false)])
    func `another purpose must be compatible`(weighed: Compatibility.Outcome, holds: Bool) throws {
        let found = try outcome(of: PurposeCompatible()) {
            $0.originalPurpose = other
            $0.compatibility = Compatibility(outcome: weighed, motivation: "Omdat.")
        }
        #expect((found == .holds) == holds)
    }

    @Test func `fails when it was not weighed`() throws {
        #expect(try outcome(of: PurposeCompatible(), record: { $0.originalPurpose = other }).findings.count == 1)
    }

    @Test func `is unknown without the original purpose`() throws {
        #expect(try outcome(of: PurposeCompatible(), record: { $0.originalPurpose = nil }).isUnknown)
    }
}
