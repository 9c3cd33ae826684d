import LetterModel
import TemplateLints
import Testing

struct LinkOrCodeTests {
    @Test(arguments: [
        ("Ga naar https://www.voorbeeld.nl nu.", ["1:9"]), ("HTTP://X.NL", ["1:1"]), ("(http://x.nl)", ["1:2"]),
        ("Mail mailto:a@b.nl", ["1:6"]), ("[klik](www.x.nl) hier", ["1:1"]),
        ("Zie [dit][x] of [klik](x)", ["1:5", "1:17"]),
        ("qr: https://x.nl", ["1:5", "1:1"]), ("QR : tekst", ["1:1"]), ("Tekst\nqr:x", ["2:1"]),
        ("* punt\n* https://x.nl", ["2:3"]), ("# https://x.nl", ["1:3"]),
        ("((ja??https://a.nl||https://b.nl))", ["1:7", "1:21"]), ("_https://x.nl_", ["1:2"]),
        ("https:\n//x.nl", ["1:1"]),
        ("tel:0612345678", ["1:1"]), ("[klik](x \"titel\")", ["1:1"]), ("\"qr: abc", ["1:1"]),
        ("https((land=x??aaa)):((naam=y??aaa))//x.nl", ["1:1"]),
    ])
    func `finds links and codes to scan wherever they stand`(body: String, places: [String]) {
        #expect(LintTrial(body).places(of: LinkOrCode()) == places)
    }

    @Test(arguments: [
        "Typ zelf www.digid.nl in.", "((webadres))", "Geen QR-code en geen link.", "Bel [ons] (gratis).", "https",
        "a[1](", "[a]()b",
    ])
    func `lets other text be`(body: String) {
        #expect(LintTrial(body, values: ["webadres": "mijn.digid.nl"]).findings(of: LinkOrCode()).isEmpty)
    }

    @Test func `finds a link in the value of a variable at its placeholder`() {
        let trial = LintTrial("Kijk op ((webadres)).", values: ["webadres": "https://x.nl"])
        #expect(trial.places(of: LinkOrCode()) == ["1:9"])
    }

    @Test func `is an error, and a warning with the reason when the campaign allows it`() {
        var trial = LintTrial("Ga naar https://x.nl")
        #expect(trial.all.filter { $0.code == "link-or-code" }.map(\.level) == [.error])
        trial.rules.allowed = ["link-or-code": "Besloten door de opdrachtgever op 2 november."]
        let allowed = trial.all.filter { $0.code == "link-or-code" }
        #expect(allowed.map(\.level) == [.warning])
        #expect(allowed[0].remedy.contains("Besloten door de opdrachtgever"))
    }
}
