import LetterModel
import TemplateLints
import Testing

struct WrongBracketsTests {
    @Test(arguments: [
        ("Bel {{naam}}.", "1:5"), ("Bel {naam}", "1:5"), ("Bel (naam))", "1:5"), ("Bel [[aanhef]]", "1:5"),
        ("(Naam in lopende-tekst)", "1:1"),
        ("* [land]", "1:3"),
    ])
    func `a field in other brackets is found`(body: String, place: String) {
        #expect(LintTrial(body).places(of: WrongBrackets()) == [place])
    }

    @Test(arguments: [
        "Bel ((naam)).", "(((naam)))", "Bel (gratis).", "[1]", "{x}", "De Basisregistratie Personen (BRP)",
        "(((land!leeg??a)))",
    ])
    func `placeholders and other words in brackets are fine`(body: String) {
        #expect(LintTrial(body, values: ["naam": "(naam)"]).findings(of: WrongBrackets()).isEmpty)
    }
}
