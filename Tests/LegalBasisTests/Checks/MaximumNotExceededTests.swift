import LetterModel
import Testing

@testable import LegalBasis

struct MaximumNotExceededTests {
    @Test(
        arguments: [
            (0, nil), (1000, nil), (1099, nil), (1100, .warning), (2000, .warning), (2001, .error),
        ] as [(Int, CheckLevel?)]
    )
    func `warns from 110 percent of the estimate and fails over the maximum`(count: Int, level: CheckLevel?) throws {
        let found = try outcome(of: MaximumNotExceeded(), facts: { $0.selectedCount = count })
        #expect(found.findings.map { $0.level ?? .error } == [level].compactMap(\.self))
        #expect((found == .holds) == (level == nil))
    }

    @Test func `holds up to the maximum without an estimate`() throws {
        let found = try outcome(of: MaximumNotExceeded()) {
            $0.subjects.estimatedCount = nil
        } facts: {
            $0.selectedCount = 2000
        }
        #expect(found == .holds)
    }

    @Test func `is unknown before the selection`() throws {
        #expect(try outcome(of: MaximumNotExceeded(), facts: { $0.selectedCount = nil }).isUnknown)
    }
}
