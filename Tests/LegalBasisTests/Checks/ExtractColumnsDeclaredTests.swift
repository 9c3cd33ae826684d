import LetterModel
import Testing

@testable import LegalBasis

struct ExtractColumnsDeclaredTests {
    @Test func `holds when every column is declared`() throws {
        #expect(try outcome(of: ExtractColumnsDeclared()) == .holds)
    }

    @Test func `fails for each column that is not, once and in order`() throws {
        let found = try outcome(
            of: ExtractColumnsDeclared(),
            facts: {
                $0.extractColumns += ["08.10.10", "account.email", "08.10.10", "01.03.20"]
            }
        )
        #expect(
            found.findings.map(\.found.nl).map { $0.split(separator: "'")[1] } == [
                "01.03.20", "08.10.10", "account.email",
            ]
        )
    }

    @Test func `fails for every column when nothing is declared`() throws {
        let found = try outcome(of: ExtractColumnsDeclared(), record: { $0.dataCategories = [] })
        #expect(found.findings.count == SampleRecord.columns.count)
    }
}
