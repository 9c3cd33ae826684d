import LetterModel
import Testing

@testable import LegalBasis

struct DeclaredFieldsUsedTests {
    @Test func `holds when every field is in the extracts`() throws {
        #expect(try outcome(of: DeclaredFieldsUsed()) == .holds)
    }

    @Test func `warns of a field that no extract holds`() throws {
        let found = try outcome(of: DeclaredFieldsUsed(), facts: { $0.extractColumns.removeAll { $0 == "06.08.10" } })
        #expect(found.findings.count == 1)
        #expect(found.findings.first?.found.nl.contains("06.08.10") == true)
    }

    @Test func `warns of a field without a use`() throws {
        #expect(try outcome(of: DeclaredFieldsUsed(), record: { $0.dataCategories[0].use = [] }).findings.count == 1)
    }

    @Test func `is unknown when the extracts are`() throws {
        #expect(try outcome(of: DeclaredFieldsUsed(), facts: { $0.extractColumns = [] }).isUnknown)
    }
}
