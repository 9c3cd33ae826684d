import LetterModel
import Testing

@testable import PlainLanguage

/// Difficult words and threats: lists of phrases.
struct WordRulesTests {
    private func hard(_ text: String, _ language: LetterLanguage = .dutch) -> String {
        DifficultWords.findings(in: AnalysedText(text, language: language)).map(\.found).joined(separator: "|")
    }

    private func threats(_ text: String, _ language: LetterLanguage = .dutch) -> String {
        ThreatWords.findings(in: AnalysedText(text, language: language)).map(\.found).joined(separator: "|")
    }

    @Test(arguments: [
        ("Middels deze brief verstrekten wij u alsmede hem een code.", "Middels|verstrekten|alsmede"),
        ("U dient vóór 1 mei een aanvraag in te dienen.", "dient … te"), ("Dit dient te gebeuren.", "dient te"),
        ("TENEINDE dat te doen", "TENEINDE"), ("Met betrekking tot uw vraag", "Met betrekking tot"),
        ("Dat is in het kader van de wet.", "in het kader van"),
        ("Wij werken voor Stichting Conform aan de weg.", ""), ("conformeren en onverstrekt", ""),
        ("ten, behoeve van", ""),
        ("U beschikt niet over een pas.", "beschikt … over"), ("verstrekt of verstrek", "verstrekt|verstrek"),
        ("Bel ons.", ""),
        ("de wet-conform-regel", ""), ("Indien\u{A0}u belt", "Indien"),
    ])
    func `finds difficult words of Dutch`(text: String, expected: String) {
        #expect(hard(text) == expected)
    }

    @Test(arguments: [
        ("Prior to this you utilised it in order to submit.", "Prior to|utilised|in order to|submit"),
        ("Use it before you send it.", ""),
        ("We commence at once, with regard to May.", "commence|with regard to"),
    ])
    func `finds difficult words of English`(text: String, expected: String) {
        #expect(hard(text, .english) == expected)
    }

    @Test func `offers simpler words at the place of the phrase`() {
        let text = "Één vraag: u dient dit door middel van een brief te doen."
        let findings = DifficultWords.findings(in: AnalysedText(text, language: .dutch))
        #expect(findings.map(\.advice) == ["moeten", "met, door"])
        let places = findings.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
        #expect(places == ["dient", "door middel van"])
    }

    @Test(arguments: [(LetterLanguage.dutch, 220), (.english, 90)])
    func `has many pairs, each once and with a simpler word`(language: LetterLanguage, count: Int) {
        let pairs = DifficultWords.pairs(for: language)
        #expect(pairs.count >= count)
        #expect(pairs.allSatisfy { $0.simpler?.isEmpty == false })
        let forms = pairs.filter { !$0.phrase.contains(" ") }.flatMap { PhraseBook.forms(of: $0.phrase[...]) }
        #expect(Dictionary(grouping: forms) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
        #expect(forms.allSatisfy { !$0.isEmpty && $0 == $0.lowercased() && !$0.contains { "{}|, ".contains($0) } })
    }

    @Test(arguments: [
        ("a", ["a"]), ("a{,b,cd}", ["a", "ab", "acd"]), ("a|b{c,d}e", ["a", "bce", "bde"]), ("{a,b}", ["a", "b"]),
        ("a{b", ["a{b"]),
    ])
    func `reads the notation of phrases`(part: String, expected: [String]) {
        #expect(PhraseBook.forms(of: part[...]) == expected)
    }

    @Test(arguments: [
        ("U krijgt een boete of een dwangsom.", "boete|dwangsom"), ("Anders verliest u uw DigiD.", "Anders verliest u"),
        ("Uw account wordt binnenkort geblokkeerd.", "Uw … geblokkeerd|wordt … geblokkeerd"),
        ("Dit is uw laatste waarschuwing.", "laatste waarschuwing"),
        ("Dan doen wij aangifte.", "doen wij aangifte"), ("Reageer binnen 24 uur.", "Reageer binnen 24 uur"),
        ("Betaal vóór 1 mei, anders stopt het.", "anders stopt"),
        ("Wij sturen een deurwaarder en incassokosten.", "deurwaarder|incassokosten"),
        ("Reageert u niet? Dan stoppen wij.", "Reageert u niet"),
        ("Als u niet voldoet, volgt een SANCTIE.", "Als u niet voldoet|SANCTIE"),
        ("Dit heeft ernstige gevolgen.", "ernstige gevolgen"),
        ("Handel nu.", "Handel nu"), ("Uw DigiD wordt dan ingetrokken.", "DigiD … ingetrokken"),
        ("Anders moet u alles terugbetalen.", "Anders moet u … terugbetalen"),
        ("Dan kunt u uw recht op toegang verliezen.", ""),
    ])
    func `finds threats in Dutch`(text: String, expected: String) {
        #expect(threats(text) == expected)
    }

    @Test(arguments: [
        "Dit is de laatste brief die u hierover krijgt.", "Bel ons.", "Iemand kan uw wachtwoord raden of stelen.",
        "U krijgt geen boete.",
        "Wij betalen per automatische incasso.", "Doe aangifte bij de politie.", "Heeft u een klacht?",
        "U kunt naar de rechter.",
        "Zonder die controle kunt u bij steeds meer organisaties niet meer inloggen.", "Vraag of het ook anders kan.",
        "De straat is afgesloten.",
        "U krijgt binnen 3 werkdagen een brief.", "Dan hoeft u niets te doen.",
        "Als u niet weet wat u moet doen, bel ons.", "Geen straf.",
        "Geef uw wachtwoord nooit aan iemand anders.", "U heeft uw belastingaangifte gedaan.",
        "Uw straat wordt afgesloten.", "Bel binnen 2 weken of kom anders langs.",
        "Kunt u anders in delen betalen?", "",
    ])
    func `finds no threat in harmless Dutch`(text: String) {
        #expect(threats(text) == "")
    }

    @Test(arguments: [
        ("You will get a fine of 50 euros.", "get a fine"),
        ("Otherwise you will lose access.", "Otherwise you will lose"),
        ("This is your final warning.", "final warning"),
        ("Your account will be blocked.", "Your … blocked|will be blocked"),
        ("If you fail to respond, act now.", "If you fail to|act now"), ("That is a fine day, and all is fine.", ""),
        ("This is the last letter you get.", ""), ("This is the last reminder.", ""), ("Call us.", ""),
        ("There is no penalty.", ""),
        ("Someone could steal your password.", ""),
    ])
    func `finds threats in English`(text: String, expected: String) {
        #expect(threats(text, .english) == expected)
    }
}
