import Foundation
import LetterModel
import LetterRun
import TemplateReview
import TestSupport
import Testing

/// Whom the letters of a proof go to, and which of their optional texts they show.
struct ProofCaseTests {
    /// The lines in the window of a letter of the proof.
    private func window(_ proof: Proof, _ title: String) throws -> [String] {
        let letter = try #require(proof.letters().first { $0.title == title })
        // C5-left: 20 mm from the left, 45 mm from the head, 91 by 40 mm; the return address is its first line.
        let box = ["-x", "56", "-y", "144", "-W", "258", "-H", "100"]
        let page = "\(letter.pages.lowerBound)"
        let text = try runTool("pdftotext", ["-f", page, "-l", page, "-layout"] + box + [proof.path, "-"]).output
        return text.split(whereSeparator: \.isNewline).map(String.init)
            .filter { $0.contains { !$0.isWhitespace } && !$0.contains("Retouradres") }
    }

    @Test(arguments: [
        "ECS-S-NL, langste naam en aanhef", "ECS-S-EN, langste naam en aanhef", "ECS-B-NL, langste naam en aanhef",
        "ECS-B-NL, langste adres",
    ])
    func `the worst case fills the window`(title: String) throws {
        #expect(try window(try ProofScenario.example(), title).count == 6)
    }

    @Test(arguments: [
        ("ECS-S-NL, gewone geadresseerde, geen titel", "Rietmeerlaan 12", 3),
        ("ECS-S-NL, geen woonplaats en geen postcode", "Rietmeerlaan 12", 2),
        ("ECS-S-NL, adres in het buitenland", "BELGIË", 4),
        ("ECS-S-NL, predicaat en aanspreekvorm", "De hoogwelgeboren heer", 4),
        ("ECS-S-NL, langste adres", "9999 WM  WESTERHAAR-VRIEZENVEENSEWIJK", 6),
        ("ECS-B-NL, gewone geadresseerde, geen titel", "BELGIË", 4),
        ("ECS-B-NL, adres in het buitenland van één regel", "FRANKRIJK", 3),
        ("ECS-B-NL, adres in het buitenland zonder land", "2595 AN 's-GRAVENHAGE", 3),
        ("ECS-G-NL, achternaam onbekend, neutrale aanhef", "Noor Amira", 3),
    ])
    func `each case shows what it says`(title: String, line: String, count: Int) throws {
        let lines = try window(try ProofScenario.example(), title)
        let words = { (text: String) in text.split(separator: " ").joined(separator: " ") }
        #expect(lines.contains { words($0).contains(words(line)) }, "\(lines)")
        #expect(lines.count == count, "\(lines)")
    }

    @Test(arguments: [
        ("ECS-S-NL, geslacht onbekend", "Geachte R.N. in 't Lindeveld,"),
        ("ECS-S-EN, geslacht onbekend", "Dear R.N. in 't Lindeveld,"),
        ("ECS-S-NL, predicaat en aanspreekvorm", "Hoogwelgeboren heer,"),
        ("ECS-S-NL, achternaam onbekend, neutrale aanhef", "Geachte heer, mevrouw,"),
        ("ECS-S-EN, achternaam onbekend, neutrale aanhef", "Dear Sir or Madam,"),
    ])
    func `the salutation follows the rules`(title: String, salutation: String) throws {
        let proof = try ProofScenario.example()
        let letter = try #require(proof.letters().first { $0.title == title })
        #expect(try proof.pages()[letter.pages.lowerBound - 1].contains(salutation))
    }

    @Test func `no case has a longer salutation than the longest`() throws {
        let proof = try ProofScenario.example()
        let parts = PDFInspection.textAloud(in: proof.bytes).split(separator: "Proefbladzijde ")
        let lengths = parts.compactMap { part -> (String, Int)? in
            guard let greeting = part.firstMatch(of: /(?:Geachte|Hoogwelgeboren) [^,]*,/) else { return nil }
            return (String(part.prefix(60)), greeting.0.count)
        }
        let longest = try #require(lengths.max { $0.1 < $1.1 })
        #expect(longest.0.contains("langste naam en aanhef") && longest.1 > 150)
    }

    @Test(arguments: [DutchVariant.standard, .abroad, .noDocument])
    func `cases that a variant's readers cannot be are left out`(variant: DutchVariant) throws {
        let titles = try ProofScenario.example().letters().map(\.title).filter { $0.hasPrefix(variant.rawValue) }
        let isAbroad = variant == .abroad
        #expect(titles.contains("\(variant.rawValue), geen woonplaats en geen postcode") == !isAbroad)
        #expect(titles.contains("\(variant.rawValue), adres in het buitenland") == !isAbroad)
        #expect(titles.contains("\(variant.rawValue), adres in het buitenland van één regel") == isAbroad)
        #expect(titles.contains("\(variant.rawValue), adres in het buitenland zonder land") == isAbroad)
    }

    enum DutchVariant: String {
        case standard = "ECS-S-NL"
        case abroad = "ECS-B-NL"
        case noDocument = "ECS-G-NL"
    }

    @Test(
        arguments: [
            // A text that some reader sees brings that reader in.
            ("((adresregel3!leeg??Drie regels.))", "adres in het buitenland van drie regels", nil),
            ("((aanspreekvorm=de hoogwelgeboren vrouwe??Titel.))", "adellijke titel van de partner", nil),
            // A text that all or none see brings nobody.
            ("((naam!leeg??Naam.))", nil, nil),
            ("((taal=fr??Frans.))", nil, "letter.nl.md:10:1: ((taal=fr??Frans.))"),
            ("((taal=nl??Nederlands.||Anders.))", nil, "letter.nl.md:10:1, het deel achter ||: ((taal=nl??"),
        ] as [(String, String?, String?)]
    )
    func `optional text brings a reader in who sees it, or is listed`(
        text: String,
        reader: String?,
        listed: String?
    ) throws {
        let scenario = try ProofScenario([("letter.nl.md", "[[blok:wat-te-doen]]", text)])
        let proof = try scenario.make()
        let titles = proof.letters().map(\.title).filter { $0.hasPrefix("ECS-S-NL") }
        #expect(titles.count == (reader == nil ? 8 : 9), "\(titles)")
        if let reader { #expect(titles.last == "ECS-S-NL, \(reader)") }
        let overview = try proof.overview()
        #expect(overview.contains("ECS-S-NL, letter.nl.md:10:1") == (listed != nil))
        if let listed { #expect(overview.contains("ECS-S-NL, \(listed)"), "\(overview)") }
        #expect(proof.report.contains("not shown: ECS-S-NL, the optional text at letter.nl.md:10:1") == (listed != nil))
    }

    @Test func `a long optional text is listed by its beginning`() throws {
        let text = "((taal=fr??" + String(repeating: "Dit ziet niemand. ", count: 40) + "))"
        let overview = try ProofScenario([("letter.nl.md", "[[blok:wat-te-doen]]", text)]).make().overview()
        #expect(overview.contains("ECS-S-NL, letter.nl.md:10:1: ((taal=fr??Dit ziet niemand. Dit"))
        #expect(overview.contains("…") && !overview.contains(String(repeating: "Dit ziet niemand. ", count: 10)))
    }

    @Test func `a window of three lines leaves the longest out that do not fit, and says so`() throws {
        let window = """
            window: { name: klein, left: 20, top: 45, width: 60, height: 40, clearZone: 2, maximumLines: 3 }
            """
        let proof = try ProofScenario([("style.yaml", "window: C5-left", window)]).make()
        let titles = proof.letters().map(\.title)
        #expect(!titles.contains("ECS-B-NL, langste adres"))
        #expect(try proof.overview().contains("ECS-B-NL, langste adres: past niet in het venster van de envelop"))
        #expect(proof.report.contains("not shown: ECS-B-NL, longest address: does not fit"))
    }
}
