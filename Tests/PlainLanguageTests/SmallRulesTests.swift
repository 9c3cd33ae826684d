import LetterModel
import PlainLanguage
import Testing

struct SmallRulesTests {
    private func dutch(_ text: String) -> AnalysedText { AnalysedText(text, language: .dutch) }
    private func english(_ text: String) -> AnalysedText { AnalysedText(text, language: .english) }

    // MARK: Double negation

    @Test(arguments: [
        ("Dat is niet ongebruikelijk.", "niet ongebruikelijk"), ("U kunt niet inloggen zonder code.", "niet … zonder"),
        ("Er is nooit geen tijd.", "nooit geen"), ("Dat is niet verboden.", "niet verboden"),
        ("U hoeft niet te komen, tenzij u wilt.", "niet … tenzij"),
        ("Niemand wist niets.", "Niemand … niets"), ("Zonder code kunt u niet inloggen.", "Zonder … niet"),
        ("Het is niet zo ontevreden.", "niet … ontevreden"),
        ("Er is geen link en geen QR-code.", ""), ("Niet onder de mat, niet online.", ""),
        ("Wij gaan niet naar onze oma.", ""),
        ("U kunt niet bellen omdat er geen lijn is.", ""), ("Niet alleen u, niemand weet het.", ""),
        ("Dat is niet ontvangen.", ""), ("Dat is niet ongeveer.", ""),
        ("Dat is niet gek.", ""), ("Kunt u niet komen of wilt u niet?", ""),
    ])
    func `finds double negations of Dutch`(text: String, expected: String) {
        #expect(DoubleNegation.findings(in: dutch(text)).map(\.found).joined(separator: "|") == expected)
    }

    @Test(arguments: [
        ("That is not uncommon.", "not uncommon"), ("You cannot log in without a code.", "cannot … without"),
        ("You don’t pay unless you want to.", "don’t … unless"),
        ("Not under the mat.", ""), ("It has no link and no QR code.", ""),
        ("Send it no later than May, not before.", ""), ("It is not impossible.", "not impossible"),
    ])
    func `finds double negations of English`(text: String, expected: String) {
        #expect(DoubleNegation.findings(in: english(text)).map(\.found).joined(separator: "|") == expected)
    }

    // MARK: Form of address

    @Test(arguments: [
        ("U krijgt je brief. Uw code is er.", "je>u, uw"), ("Je krijgt jouw brief. Uw code is er.", "Uw>je, jouw"),
        ("U krijgt uw brief.", ""),
        ("Je krijgt jouw brief.", ""), ("Om 8.00 u ben je er.", ""), ("U en je", "je>u, uw"),
        ("Jullie krijgen uw brief.", ""), ("Juist: 'u' of jezelf", "jezelf>uzelf"),
    ])
    func `finds the rarer form of address`(text: String, expected: String) {
        let findings = FormOfAddress.findings(in: dutch(text))
        #expect(findings.map { "\($0.found)>\($0.advice ?? "")" }.joined(separator: "|") == expected)
        #expect(FormOfAddress.findings(in: english(text)).isEmpty)
    }

    // MARK: Actions of a step

    @Test(arguments: [
        ("Open de app en volg de stappen.", "Open|volg"),
        ("Typ zelf www.digid.nl in op uw computer, tablet of telefoon.", "Typ"),
        ("Pak uw smartphone of tablet. Open de App Store of Google Play.", "Pak|Open"),
        ("Kies een gewone sms. Of kies een gesproken sms: dan hoort u de code.", "Kies"),
        ("Krijgt u een code per sms? Vul die dan in.", "Vul"), ("U krijgt een brief met een code.", ""),
        ("Zet u de app aan?", ""), ("Vul alles in. Klaar!", "Vul"),
        ("Log in en kies daarna sms, druk op OK", "Log|kies|druk"), ("1. Log weer in en vul de code in", "Log|vul"),
        ("De app en de brief", ""), ("Ga naar de balie en neem uw pas mee", "Ga|neem"),
    ])
    func `finds the actions of a Dutch step`(text: String, expected: String) {
        let actions = StepActions.actions(in: dutch(text)).map(\.found)
        #expect(actions.joined(separator: "|") == expected)
        #expect(StepActions.count(in: dutch(text)) == actions.count)
        #expect(StepActions.findings(in: dutch(text)).map(\.found) == Array(actions.dropFirst()))
    }

    @Test(arguments: [
        ("Open the app and follow the steps.", "Open|follow"),
        ("Search for DigiD and download the app.", "Search|download"), ("You receive a letter.", ""),
        ("Do you receive a code? Enter it.", "Enter"), ("We also ask for a code.", ""),
        ("Type www.digid.nl yourself.", "Type"),
    ])
    func `finds the actions of an English step`(text: String, expected: String) {
        #expect(StepActions.actions(in: english(text)).map(\.found).joined(separator: "|") == expected)
    }
}
