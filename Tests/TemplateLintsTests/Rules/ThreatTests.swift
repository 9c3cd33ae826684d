import LetterModel
import TemplateLints
import Testing

struct ThreatTests {
    @Test(arguments: [
        ("Doet u niets? Dan krijgt u een boete.", [Diagnostic.Level.error, .error]),
        ("Uw DigiD wordt geblokkeerd.", [.error]),
        ("Bel ons. Wij helpen u graag.", []), ("Krijgt u toch een boete? Stuur ons dan een kopie.", []),
        ("Uw recht op AOW vervalt niet.", []), ("U krijgt geen boete.", []),
        ("De toegang tot het pad is afgesloten.", []),
        ("Binnen 48 uur bellen wij u terug.", []), ("Betaalt u niet, dan krijgt u een boete.", [.error]),
        ("Wij trekken uw uitkering in.", [.error]), ("Reageer binnen 24 uur.", [.error]),
        ("Dit is de laatste brief die u hierover krijgt.", []),
    ])
    func `threats are errors`(body: String, levels: [Diagnostic.Level]) {
        #expect(LintTrial(body).findings(of: Threat()).map(\.level) == levels)
    }
}
