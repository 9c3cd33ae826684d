import LetterModel
import PlainLanguage
import Testing

struct PassiveVoiceTests {
    private func found(_ text: String, _ language: LetterLanguage = .dutch) -> [String] {
        PassiveVoice.findings(in: AnalysedText(text, language: language)).map(\.found)
    }

    @Test(arguments: [
        ("De brief wordt door ons verstuurd.", "wordt … verstuurd"),
        ("Ik weet dat de brief door ons wordt verstuurd.", "wordt verstuurd"),
        ("Ik weet dat de brief verstuurd wordt.", "verstuurd wordt"),
        ("Dat kan worden aangevraagd.", "worden aangevraagd"),
        ("Dat moet aangevraagd kunnen worden.", "aangevraagd … worden"),
        ("De aanvraag werd geweigerd.", "werd geweigerd"),
        ("Er wordt gebeld.", "wordt gebeld"), ("Wordt er gebeld?", "Wordt … gebeld"),
        ("Hoe is dit berekend?", "is … berekend"),
        ("De brief is gelezen en beantwoord.", "is gelezen|is … beantwoord"),
        ("Is het betaald door u?", "Is … betaald"), ("Bel pas als het betaald is.", "betaald is"),
        ("Zijn er fouten gemaakt?", "Zijn … gemaakt"),
        ("De stukken zijn door ons ontvangen.", "zijn … ontvangen"),
        ("De kast zal worden vervangen.", "worden vervangen"), ("De code is verzonden.", "is verzonden"),
        ("Word je geholpen?", "Word … geholpen"), ("Dat is verboden.", "is verboden"),
        ("Hij is gecontroleerd.", "is gecontroleerd"),
        ("Uw aanvraag is afgewezen.", "is afgewezen"), ("De rekening is voldaan.", "is voldaan"),
        ("Dit zou gedaan moeten zijn.", "gedaan … zijn"),
        ("De boom wordt omgehakt en de straat wordt geveegd.", "wordt omgehakt|wordt geveegd"),
    ])
    func `finds the passive in Dutch`(text: String, expected: String) {
        #expect(found(text).joined(separator: "|") == expected)
    }

    @Test(arguments: [
        "De app is gratis.", "U bent geboren in 1958.", "Dat is bekend.", "De pas is geldig.",
        "U bent verplicht te komen.", "Dat is genoeg.",
        "Hij is gegaan.", "De brief is gekomen.", "Bent u verhuisd?", "U bent gemachtigd.", "Het is gewoon zo.",
        "De balie is geopend.",
        "Wij hebben uw brief ontvangen.", "Hij heeft zijn brief verstuurd.", "Zijn inkomen hebben wij geteld.",
        "U wordt ouder.",
        "De prijs is gestegen.", "Het is te betalen.", "Dat is een gevraagd boek.", "Ik ben gisteren aangekomen.",
        "De termijn is verstreken.",
        "Zij is overleden.", "Dit is de gemeente.", "Het is mogelijk dat u de brief heeft gelezen.",
        "De tijd is voorbij en wij hebben gebeld.",
        "Dat is gebeurd.", "Is het gelukt?", "Het gesprek is met mijn collega.", "Word lid.", "U bent getrouwd.",
        "De toets is begonnen.",
        "Het is in uw belang.", "Er zijn geen kosten.", "De erfpacht is hoog.", "Het voorschrift is oud.",
        "Daar is een gebied met gebouwen.",
        "Wij zijn naar uw huis gelopen.", "",
    ])
    func `leaves states and the perfect tense alone in Dutch`(text: String) {
        #expect(found(text).isEmpty)
    }

    @Test(arguments: [
        ("The letter was sent.", "was sent"), ("It has been paid.", "been paid"),
        ("It will be checked and sent.", "be checked|be … sent"),
        ("Your data are not kept.", "are … kept"), ("Was the letter sent?", "Was … sent"),
        ("It is being replaced.", "being replaced"),
        ("You are automatically registered.", "are … registered"), ("The form must be filled in.", "be filled"),
        ("How is this calculated?", "is … calculated"), ("It was stolen.", "was stolen"),
        ("You are worried.", ""), ("We are open.", ""), ("You are used to this.", ""), ("He is married.", ""),
        ("It is free.", ""),
        ("You have paid.", ""), ("We are sending it.", ""), ("There is a need.", ""), ("It is a hundred.", ""),
        ("They are interested.", ""),
    ])
    func `finds the passive in English`(text: String, expected: String) {
        #expect(found(text, .english).joined(separator: "|") == expected)
    }

    /// A limit that is known: what stands behind a clause between commas finds no auxiliary.
    @Test(arguments: ["Het besluit wordt, als dat kan, herzien.", "U wordt hierbij, zoals afgesproken, uitgenodigd."])
    func `does not see past a clause between commas`(text: String) {
        #expect(found(text).isEmpty)
    }

    @Test func `gives the place from the first of both words to the last`() {
        let text = "Één brief wordt 👍 snel verstuurd."
        let range = PassiveVoice.findings(in: AnalysedText(text, language: .dutch))[0].range
        #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == "wordt 👍 snel verstuurd")
    }
}
