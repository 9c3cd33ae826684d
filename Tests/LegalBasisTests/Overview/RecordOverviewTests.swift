import LetterModel
import Testing

@testable import LegalBasis

struct RecordOverviewTests {
    private func shown(_ text: String = SampleRecord.text) throws -> [String] {
        try RecordOverview.text(of: Array(text.utf8), file: SampleRecord.path).split(separator: "\n").map(String.init)
    }

    @Test(arguments: [
        "Grondslagdossier", "Kenmerk: GD-2026-001", "Versie: 2", "  OIN: 00000001234567890000",
        "  1. Naam: Drukkerij Voorbeeld", "     Overeenkomst: VO-1",
        "Grondslag in de AVG: 6.1.e (taak van algemeen belang)",
        "     Rol: bsn (staat het gebruik van het BSN toe)", "     Geldt vanaf: 2023-07-01", "  Minderjarigen: nee",
        "  Veld | Bron | Gebruik | In de brief", "Talen: nl, en", "  Advies: positive (positief)",
        "Geldig tot en met: 2026-12-31",
        "Hoogstens zoveel brieven: 2000", "     Doorlooptijd: 19 dagen",
        "  In totaal: 30 dagen, van 2026-06-01 tot en met 2026-07-01",
        "  Nederlands: Dat mag van de wet.", "Ontvangers: Drukkerij Voorbeeld", "  2. Alternatief: e",
    ])
    func `a record is shown in words`(line: String) throws {
        let lines = try shown()
        #expect(
            lines.contains { $0 == line || line.hasSuffix(": e") && $0.hasPrefix(String(line.dropLast(1))) },
            "\(line)"
        )
    }

    @Test func `the sections stand in the order of a new record, wherever the file has them`() throws {
        let sample = try shown()
        let moved = SampleRecord.text.replacing("title: Extra controlestap\n", with: "") + "title: Extra controlestap\n"
        #expect(try shown(moved) == sample)
    }

    @Test func `a part of a record is shown as far as it goes`() throws {
        #expect(
            try shown("controller: { name: Dienst }\nprocessors: []\ngdprBasis:\nonbekend: 1\nexample: true\n") == [
                "Grondslagdossier (VOORBEELD)", "Voorbeeld dat niemand goedkeurt: ja", "Verwerkingsverantwoordelijke",
                "  Naam: Dienst", "Verwerkers", "  geen", "Grondslag in de AVG: nog in te vullen",
            ]
        )
    }

    @Test func `a text of several lines takes one, and what acts on a terminal is not shown`() throws {
        let lines = try shown("title: |\n  een\n  twee\nrecordId: \"a\u{FFF9}b\"\n")
        #expect(lines.contains("Titel: een twee") && lines.contains("Kenmerk: a\u{FFFD}b"))
    }

    @Test(arguments: ["title: [x\n", "- a\n"])
    func `what is no group of keys is refused`(text: String) {
        #expect(throws: Diagnostics.self) { try shown(text) }
    }
}
