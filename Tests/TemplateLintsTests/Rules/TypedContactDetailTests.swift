import LetterModel
import TemplateLints
import Testing

struct TypedContactDetailTests {
    @Test(arguments: [
        ("Bel 088 123 65 55.", "1:5"), ("Bel 0881236555", "1:5"), ("Bel 070-1234567.", "1:5"),
        ("+31 88 123 65 55", "1:1"),
        ("0031881236555", "1:1"), ("0800-1234567", "1:1"), ("Bel 14010 voor hulp", "1:5"), ("(088) 123 65 55", "1:2"),
        ("Kijk op www.digid.nl.", "1:9"), ("mijn.digid.nl/x", "1:1"), ("Mail info@logius.nl", "1:6"),
        ("NL91ABNA0417164300", "1:1"), ("NL91 ABNA 0417 1643 00", "1:1"),
    ])
    func `finds details that belong in the central file`(body: String, place: String) {
        let trial = LintTrial(body)
        #expect(trial.places(of: TypedContactDetail()) == [place])
        #expect(trial.findings(of: TypedContactDetail()).allSatisfy { $0.level == .warning })
    }

    @Test(arguments: [
        "Bel ((telefoon)) of typ ((webadres)) in.", "Van 8.00 tot 22.00 uur.", "2 november 2026", "1.000.000 mensen",
        "Postbus 96810, 2509 JE",
        "De code heeft 6 cijfers.", "bijv. t.a.v. de FG", "Wet digitale overheid, artikel 16", "0112 3456 7890 1234",
    ])
    func `lets values and other numbers be`(body: String) {
        let values = ["telefoon": "088 123 65 55", "webadres": "www.digid.nl"]
        #expect(LintTrial(body, values: values).findings(of: TypedContactDetail()).isEmpty)
    }
}
