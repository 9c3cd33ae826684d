import LegalBasis
import LetterModel
import TestSupport
import Testing

@testable import Reports

/// What the report of a legal check says.
struct LegalReportTests {
    static func withoutRecord(_ language: LetterLanguage) -> ReportDocument {
        var facts = SampleRecord.facts
        facts.selectedCount = nil
        let check = LegalCheck.run(record: .missing(path: "legal-basis.yaml"), facts: facts)
        return LegalReport(check, SampleReport.occasion(run: nil, hasCounts: false)).document(in: language)
    }

    /// All words of a document, a line each; cells of a row are parted by bars.
    private static func text(_ document: ReportDocument) -> String {
        func words(_ lines: [ReportLine]) -> String {
            lines.map { $0.runs.map(\.text).joined() }.joined(separator: " / ")
        }
        return document.blocks.map { block in
            switch block {
            case .heading(let level, let text): String(repeating: "#", count: level) + " " + text
            case .paragraph(let line): words([line])
            case .facts(let facts): facts.map { "\($0.label): \(words($0.lines))" }.joined(separator: "\n")
            case .table(let table):
                ([table.caption] + table.rows.map { $0.map(words).joined(separator: " | ") }).joined(separator: "\n")
            case .notice(let notice): "! \(notice.title): \(words(notice.lines))"
            case .chart(let chart): chart.title
            }
        }
        .joined(separator: "\n")
    }

    @Test(arguments: [
        "! Dossier niet compleet: Dit programma oordeelt niet of iets mag.",
        "! VOORBEELD: dit dossier is een voorbeeld",
        "Soort: Proef (dry run): niets hiervan wordt verstuurd", "Ronde en golf: herinnering 1, golf 2",
        "Run: proef-20261116-3f9a2c", "Datum van de brieven: 2026-11-16", "Datum van de controle: 2026-11-10",
        "Uitvoerder: o.perator", "Geselecteerd: 610", "Programma: Postronde 0.0.0-test",
        "Gemaakt op (UTC): 2026-11-10T09:30:00Z", "Start van het programma: 2026-11-10T09:29:00Z – …, o.perator",
        "Kenmerk: GD-2026-001", "Versie: 2", "Vervangt: GD-2026-001 versie 1", "Opsteller: S. Chrijver",
        "2026-01-01 – 2026-12-31", "Hoogste aantal brieven: 2.000.000", "Verwerkingsverantwoordelijke: Voorbeelddienst",
        "OIN: 00000001234567890000", "Drukkerij Voorbeeld | drukken en couverteren | VO-1 | NL",
        "Postbedrijf Voorbeeld | bezorgen | – | NL", "Doel: Mensen helpen veilig in te loggen. (veilig-inloggen)",
        "Verenigbaarheid: verenigbaar / Wie inlogt, verwacht dat dat veilig is.",
        "Grondslag (AVG artikel 6): 6.1.e: taak van algemeen belang", "Taak in de wet: afgeleid uit een bredere taak",
        "taak / jci1.3:c:BWBR0048156&hoofdstuk=5&artikel=5&lid=1&z=2025-11-11&g=2025-11-11 | 2023-07-01 – geen einde",
        "| 2026-10-19 / J. Urist | De minister zorgt voor de voorziening. / \(LegalReference.digest(ofQuote: SampleRecord.quote))",
        "/ Vingerafdruk klopt\n", "/ Vingerafdruk klopt niet\n", "2023-07-01 – 2030-12-31",
        "Geen vingerafdruk van het citaat",
        "Een bericht bij het inloggen. | Veel mensen loggen zelden in.",
        "account.bsn | BRP | selectie, vastlegging | nee",
        "01.02.40 | BRP | selectie, vastlegging | ja", "uittreksels | 5 dagen (P5D) | Selectielijst, categorie 12",
        "afmeldlijst | 2 jaar, 6 maanden (P2Y6M) | –", "DPIA: DPIA-1", "Advies van de FG: onder voorwaarden",
        "Advies over beveiliging: IB-1", "Contactcentrum akkoord: ja", "Recht van bezwaar genoemd: ja",
        "Register | levering | 2026-06-01 | 2026-06-20 | 19 dagen | akkoord",
        "Juristen | grondslag | – | 2026-07-01 | – | akkoord / JZ-1",
        "Doorlooptijd in totaal: 30 dagen (2026-06-01 – 2026-07-01)",
        "opdrachtgever | O. Pdrachtgever / 5@voorbeeld.example | ssh-ed25519 / SHA256:45DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuF"
            + " | 2026-10-05 | Ondertekend",
        "| 2026-10-06 | Ongeldig: gewijzigd na ondertekening / letter.nl.md is gewijzigd. / Vraag het akkoord opnieuw.",
        "communicatie | – | – | – | Telt niet / De sleutel is niet bekend. / Verwacht: een sleutel uit allowed_signers.",
        "opdrachtgever | \(SampleRecord.digest(5))", "jurist | \(SampleRecord.digest(6))",
        "! De telling sluit: 1.002 gelezen = 610 geselecteerd + 382 weggelaten + 10 onbruikbaar",
        "heeft de app | has-app | 240", "Weggelaten, samen |  | 382", "Gelezen persoonsrecords |  | 1.105",
        "waarvan met deze code | ECS-S-NL | 504", "Te bekijken | neutral-salutation | 5",
        "Selectie | \(SampleRecord.digest(3))", "Sleutels | \(SampleRecord.digest(7))",
        "letter.nl.md | \(SampleRecord.digest(1))", "1 accounts/accounts.xml | \(SampleRecord.digest(4))",
        "campaign.yaml | \(SampleRecord.digest(5))",
        "GRS-002 | houdt tegen | Dossier geldig op de dag van de verzending | In orde",
        "GRS-030 |  |  | Het uittreksel bevat '06.08.10'",
        "GRS-091 | meldt | Doorlooptijd van de afstemming | Ter informatie",
    ])
    func `it tells everything that the check knew`(words: String) throws {
        let text = Self.text(try SampleReport.document())
        #expect(text.contains(words))
    }

    @Test func `it has each check, each reason and each digest`() throws {
        let document = try SampleReport.document()
        let text = Self.text(document)
        let record = try SampleRecord.record()
        for check in LegalBasisChecks.all { #expect(text.contains("\n\(check.code) | ")) }
        for reason in ExclusionReason.allCases { #expect(text.contains(" | \(reason.rawValue) | ")) }
        #expect(text.contains("Grondslagdossier | \(record.digest)"))
        for category in record.dataCategories { #expect(text.contains("\n\(category.field) | ")) }
    }

    @Test func `what stops a run comes first, and is what the check says`() throws {
        let text = Self.text(try SampleReport.document())
        let stops = try #require(text.firstRange(of: "Punten die een echte run tegenhouden"))
        let warnings = try #require(text.firstRange(of: "Punten die aandacht vragen"))
        #expect(stops.lowerBound < warnings.lowerBound)
        let codes = text[stops.upperBound..<warnings.lowerBound].split(separator: "\n").map { $0.prefix(7) }
        #expect(codes == ["GRS-018", "GRS-030", "GRS-030", "GRS-071", "GRS-072", "GRS-080"])
        #expect(text[warnings.upperBound...].split(separator: "\n").first?.hasPrefix("GRS-017 | Bij 'jci1.3") == true)
    }

    @Test func `the outcome is one of two, in both languages`() throws {
        let words: [LetterLanguage: Set<String>] = [
            .dutch: ["Dossier volledig en ondertekend", "Dossier niet compleet"],
            .english: ["Record complete and signed", "Record not complete"],
        ]
        for language in LetterLanguage.allCases {
            guard case .notice(let notice) = try SampleReport.document(language).blocks.first else {
                Issue.record("The outcome comes first.")
                continue
            }
            #expect(words[language]?.contains(notice.title) == true)
            #expect(
                [Wording.complete, .notComplete].map { $0[language] }.allSatisfy {
                    words[language]?.contains($0) == true
                }
            )
        }
    }

    @Test func `without a readable record it says so once, and lists every check`() {
        let text = Self.text(Self.withoutRecord(.dutch))
        #expect(text.contains("Soort: Controle zonder run"))
        #expect(text.contains("Geselecteerd: nog niet geselecteerd"))
        #expect(text.contains("Er is niets geteld"))
        #expect(text.matches(of: /\nGRS-001 \|/).count == 2)
        for check in LegalBasisChecks.all {
            #expect(text.split(separator: "\n").filter { $0.hasPrefix("\(check.code) |") }.count == 1, "\(check.code)")
        }
        #expect(!text.contains("## Grondslagdossier"))
    }

    @Test func `before a selection the open count is no stop`() throws {
        let text = Self.text(try SampleReport.document(run: nil, hasCounts: false, facts: { $0.selectedCount = nil }))
        let stops = try #require(text.firstRange(of: "Punten die een echte run tegenhouden"))
        let end = try #require(text.firstRange(of: "Punten die aandacht vragen"))
        #expect(!text[stops.upperBound..<end.lowerBound].contains("GRS-035"))
        #expect(
            text.contains("GRS-035 | houdt tegen | Niet meer brieven dan het dossier toestaat | Niet te controleren")
        )
    }

    @Test func `counts that do not add up are said to`() throws {
        var counts = SampleReport.counts
        counts.accounts.read += 1
        var facts = SampleRecord.facts
        facts.approvals = SampleReport.approvals
        let check = LegalCheck.run(record: .read(try SampleRecord.record()), facts: facts)
        var occasion = SampleReport.occasion()
        occasion.accounts = counts.accounts
        let text = Self.text(LegalReport(check, occasion).document(in: .english))
        #expect(text.contains("! The counts do not add up: 1,003 read = 610 selected + 382 left out + 10 refused"))
    }

    @Test func `an empty record still gives a whole report`() throws {
        let text = Self.text(
            try SampleReport.document { record in
                (record.processors, record.legalReferences, record.dataCategories) = ([], [], [])
                (record.retention, record.coordination, record.necessity) = ([], [], nil)
                (record.impactAssessment, record.security, record.contactCentre) = (nil, nil, nil)
                (record.information, record.gdprBasis, record.directness) = (nil, nil, nil)
            } facts: {
                $0.approvals = .none
                $0.templateDigests = [:]
                $0.inputDigests = [:]
            }
        )
        for words in [
            "Er zijn geen verwerkers.", "Het dossier noemt geen bepaling.", "Het dossier noemt geen gegevens.",
            "Het dossier noemt geen bewaartermijnen.", "Er is geen afstemming vastgelegd.",
            "Het dossier weegt de noodzaak niet.", "jurist | – | – | – | Ontbreekt", "DPIA verplicht: –",
        ] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test func `both languages say the same in the same order`() throws {
        let (dutch, english) = (try SampleReport.document(), try SampleReport.document(.english))
        #expect(dutch.blocks.count == english.blocks.count)
        #expect(dutch.headings.map(\.level) == english.headings.map(\.level))
        for (one, other) in zip(dutch.blocks, english.blocks) {
            switch (one, other) {
            case (.table(let one), .table(let other)):
                #expect(one.rows.count == other.rows.count)
                #expect(one.columns.map(\.share) == other.columns.map(\.share))
            case (.facts(let one), .facts(let other)): #expect(one.count == other.count)
            case (.heading, .heading), (.paragraph, .paragraph), (.notice, .notice): continue
            default: Issue.record("\(one) is \(other) in English.")
            }
        }
    }
}
