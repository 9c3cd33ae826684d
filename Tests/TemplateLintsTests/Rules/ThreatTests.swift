import LetterModel
import TemplateLints
import Testing

struct ThreatTests {
    @Test(arguments: [
        ("Doet u niets? Dan krijgt u een boete.", [Diagnostic.Level.error, .error]),
        ("Uw DigiD wordt geblokkeerd.", [.error]),
        ("Bel ons. Wij helpen u graag.", []), ("Dit is de laatste brief die u hierover krijgt.", []),
    ])
    func `threats are errors`(body: String, levels: [Diagnostic.Level]) {
        #expect(LintTrial(body).findings(of: Threat()).map(\.level) == levels)
    }
}
