import LetterModel
import Testing

@testable import LegalBasis

struct TaskExistsTests {
    @Test(arguments: [(Directness.direct, true), (.derived, true), (.absent, false)])
    func `fails when there is no task`(directness: Directness, holds: Bool) throws {
        let found = try outcome(of: TaskExists(), record: { $0.directness = directness })
        #expect((found == .holds) == holds)
        #expect(found.findings.count == (holds ? 0 : 1))
    }

    @Test func `is unknown when the record does not say`() throws {
        #expect(try outcome(of: TaskExists(), record: { $0.directness = nil }).isUnknown)
    }
}
