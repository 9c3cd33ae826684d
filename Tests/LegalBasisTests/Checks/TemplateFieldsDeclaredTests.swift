import LetterModel
import Testing

@testable import LegalBasis

struct TemplateFieldsDeclaredTests {
    @Test func `holds when everything printed is declared so`() throws {
        #expect(try outcome(of: TemplateFieldsDeclared()) == .holds)
    }

    @Test(arguments: SampleRecord.printedColumns)
    func `fails for each element that may not be printed`(element: String) throws {
        let found = try outcome(of: TemplateFieldsDeclared()) { record in
            for index in record.dataCategories.indices where record.dataCategories[index].field == element {
                record.dataCategories[index].inOutput = false
            }
        }
        #expect(found.findings.count == 1)
        #expect(found.findings.first?.expected.nl.contains(element) == true)
    }

    @Test func `the address block counts although the text does not use its fields`() throws {
        let found = try outcome(of: TemplateFieldsDeclared()) {
            $0.dataCategories.removeAll { $0.field.hasPrefix("08.") }
        } facts: {
            $0.templateFields = ["letter.nl.md": []]
        }
        #expect(found.findings.count == 13)
    }

    @Test(arguments: [
        "bsn", "BSN", "burger-service nummer", "Geboorte_datum", "date of birth", "gebruikersnaam", "e-mail",
        "E-mailadres",
        "mobiele telefoon",
    ])
    func `fails for what may never stand in a letter, however it is spelt`(field: String) throws {
        let found = try outcome(
            of: TemplateFieldsDeclared(),
            facts: { $0.templateFields["letter.nl.md", default: []].append(field) }
        )
        #expect(found.findings.map(\.place?.file) == ["letter.nl.md"])
    }

    @Test(arguments: ["telefoon", "kenmerk", "datum", "taal", "variant", "grondslag zin", "ondertekening"])
    func `holds for fields that are not the register's`(field: String) throws {
        let found = try outcome(of: TemplateFieldsDeclared(), facts: { $0.templateFields["letter.nl.md"] = [field] })
        #expect(found == .holds)
    }

    @Test func `is unknown when the letters are`() throws {
        #expect(try outcome(of: TemplateFieldsDeclared(), facts: { $0.templateFields = [:] }).isUnknown)
    }
}
