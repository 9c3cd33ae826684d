import LetterModel
import PlainLanguage
import Testing

struct ChainedClausesTests {
    private func found(_ text: String, _ language: LetterLanguage = .dutch) -> [String] {
        ChainedClauses.findings(in: AnalysedText(text, language: language)).map(\.found)
    }

    @Test(arguments: [
        ("Wij helpen u als u belt omdat het niet lukt.", "als … omdat"),
        ("De code die u krijgt, werkt alleen als u meteen inlogt.", "die … als"),
        ("Ik weet dat u belt, want u zei dat.", "dat … want"), ("Bel ons om te vragen of u mag komen.", "om … of"),
        ("U belt en wij helpen u, maar u betaalt.", "en … maar"),
        ("U leest waar u moet zijn en wat u meeneemt.", "waar … wat"),
    ])
    func `finds Dutch sentences with three clauses`(text: String, expected: String) {
        #expect(found(text) == [expected])
    }

    @Test(arguments: [
        "Wij helpen u als u belt.", "Wij bellen, mailen of schrijven u nooit om uw wachtwoord te vragen.",
        "Geef die persoon dan een machtiging.",
        "Met een extra controle kan die persoon nog steeds niet inloggen.", "Dat is de brief die u krijgt.",
        "Kies de app of een code per sms.",
        "Vul die dan in.", "Wat kunt u doen?", "Waarom een extra controle?", "Als het lukt, bent u klaar.",
        "Bel ons en noem het kenmerk.",
        "Neem mee: uw pas, uw brief en een foto.", "Om 8.00 uur is de balie open en om 17.00 uur is die dicht.", "",
    ])
    func `leaves simple Dutch sentences alone`(text: String) {
        #expect(found(text).isEmpty)
    }

    @Test(arguments: [
        ("Call us if you think that it is wrong.", true),
        ("We write because the code that you got does not work.", true),
        ("If it works, you are done.", false), ("That person still cannot log in.", false),
        ("Enter the code from that letter.", false),
        ("Call us and tell us the reference.", false), ("You pay, but we help you when you call.", true),
    ])
    func `finds English sentences with three clauses`(text: String, isFound: Bool) {
        #expect(found(text, .english).isEmpty != isFound)
    }

    @Test func `gives the place of the sentence`() {
        let text = "Ja. Wij helpen u als u belt omdat het niet lukt. Nee."
        let range = ChainedClauses.findings(in: AnalysedText(text, language: .dutch))[0].range
        #expect(
            String(decoding: Array(text.utf8)[range], as: UTF8.self) == "Wij helpen u als u belt omdat het niet lukt."
        )
    }
}
