import LetterModel
import LetterRendering
import LetterTemplates
import Testing

@testable import TemplateReview

struct LetterRowsTests {
    private static let frame = LetterFrame(
        returnAddress: "Retour Postbus 1",
        addressLines: ["naam"],
        referenceLabel: "Kenmerk",
        reference: "1",
        dateLabel: "Datum",
        date: "1 mei 2026",
        subjectLabel: "Betreft",
        senderLines: ["DigiD", "Postbus 1"],
        footerLines: ["Voet."]
    )

    private func rows(_ body: String) throws -> [String] {
        let (template, _) = LetterTemplate.compile(
            TemplateSource(path: "l.md", text: body),
            blocks: { _ in nil },
            vocabulary: TemplateVocabulary(centralVariables: [], acceptsOtherNames: true)
        )
        return LetterRows(try #require(template).binding([:]).fill([:], missing: .show), frame: Self.frame).rows
    }

    private static let head = [
        "DigiD", "Postbus 1", "", "Retour Postbus 1", "", "Datum: 1 mei 2026", "Kenmerk: ((kenmerk))", "", "Betreft: ",
        "",
    ]

    @Test(arguments: [
        ("Een. Twee. Drie.", ["Een.", "Twee.", "Drie."]),
        ("Een\ntwee. Drie", ["Een ↵", "twee.", "Drie"]),
        ("# Kop\nTekst.\n\nMeer.", ["# Kop", "Tekst.", "", "Meer."]),
        ("* Een. Twee.\n* Drie\n  * Vier", ["• Een.", "  Twee.", "• Drie", "  • Vier"]),
        ("1. Een\nmeer\n2. Twee", ["1. Een ↵", "   meer", "2. Twee"]),
        ("a\n\n***\n\nb", ["a", "", "---", "", "b"]),
        ("## Kop\n## Kop", ["## Kop", "", "## Kop"]),
    ])
    func `a letter has one sentence a row and keeps its structure`(body: String, expected: [String]) throws {
        #expect(try rows(body) == Self.head + expected + ["", "Voet."])
    }

    @Test(arguments: [
        ("Een. Twee.", "Een.\nTwee."), ("Een. Twee.", "Een.\n\nTwee."), ("# Een", "Een"), ("## Een", "# Een"),
        ("* a\n* b", "1. a\n2. b"), ("* a\n* b", "* a\n  * b"), ("* a\nb", "* a\n* b"), ("a\n\n***\n\nb", "a\n\nb"),
        ("Een , twee", "Een ; twee"),
    ])
    func `letters that differ in structure alone differ in rows`(one: String, other: String) throws {
        #expect(try rows(one) != rows(other))
    }

    @Test(arguments: [
        ("Een. Twee! Drie? Vier… Vijf", ["Een.", "Twee!", "Drie?", "Vier…", "Vijf"]),
        ("Typ www.digid.nl in. Klaar.", ["Typ www.digid.nl in.", "Klaar."]),
        ("Zij zei: \"Dag.\" Hij ook.", ["Zij zei: \"Dag.\"", "Hij ook."]),
        ("(Zie boven.) Goed.", ["(Zie boven.)", "Goed."]),
        (
            "Wij zijn er van 8.00 tot 22.00 uur. ((naam)) ook.",
            ["Wij zijn er van 8.00 tot 22.00 uur.", "((naam)) ook."]
        ),
        ("Bijv. een brief.", ["Bijv. een brief."]), ("", [""]), ("zonder einde", ["zonder einde"]),
        ("Een.  Twee", ["Een.", " Twee"]), (". . .", [".", ".", "."]), ("a. ", ["a. "]),
    ])
    func `lines are cut into sentences`(line: String, expected: [String]) {
        #expect(SentenceRows.rows(of: line) == expected)
        #expect(SentenceRows.rows(of: line).joined(separator: " ") == line)
    }
}
