import LetterModel
import TemplateLints
import Testing

/// The lints on wording: what they make of the findings of PlainLanguage, and where they show them.
struct WordingTests {
    @Test(arguments: [
        ("Doet u niets? Dan krijgt u een boete.", [Diagnostic.Level.error, .error]), ("Uw DigiD wordt geblokkeerd.", [.error]),
        ("Bel ons. Wij helpen u graag.", []), ("Dit is de laatste brief die u hierover krijgt.", []),
    ])
    func `threats are errors`(body: String, levels: [Diagnostic.Level]) {
        #expect(LintTrial(body).findings(of: Threat()).map(\.level) == levels)
    }

    @Test func `a difficult word comes with a simpler one at its place`() {
        let trial = LintTrial("Goed.\n\nU kunt dit regelen middels het formulier.")
        #expect(trial.places(of: DifficultWord()) == ["3:20"])
        #expect(trial.findings(of: DifficultWord()).allSatisfy { $0.level == .hint && $0.remedy.contains("met") })
        #expect(LintTrial("Bel ((x)).", values: ["x": "middels"]).findings(of: DifficultWord()).isEmpty)
    }

    @Test func `a passive sentence is a hint`() {
        let trial = LintTrial("Wij helpen u. Uw aanvraag wordt door ons behandeld.")
        #expect(trial.findings(of: PassiveSentence()).map(\.level) == [.hint])
        #expect(LintTrial("Wij behandelen uw aanvraag.").findings(of: PassiveSentence()).isEmpty)
    }

    @Test func `a step has one action, and other text may have several`() {
        #expect(LintTrial("1. Open de app en vul uw code in.").findings(of: SeveralActionsInStep()).count == 1)
        #expect(LintTrial("1. Open de app.\n2. Vul uw code in.").findings(of: SeveralActionsInStep()).isEmpty)
        #expect(LintTrial("Open de app en vul uw code in.").findings(of: SeveralActionsInStep()).isEmpty)
    }

    @Test func `a chain of clauses is a hint`() {
        let chain =
            "Omdat u een brief kreeg die wij stuurden toen u nog op een adres woonde dat niet meer klopt, vragen wij of u belt."
        #expect(LintTrial(chain).findings(of: ChainedSentence()).map(\.level) == [.hint])
        #expect(LintTrial("Bel ons als u een vraag heeft.").findings(of: ChainedSentence()).isEmpty)
    }

    @Test func `a double negation is a hint`() {
        #expect(LintTrial("Dat is niet ongebruikelijk.").findings(of: DoubleNegative()).map(\.level) == [.hint])
        #expect(LintTrial("Dat is niet nodig.").findings(of: DoubleNegative()).isEmpty)
    }

    @Test func `u and je in one letter are shown where the rarer one stands`() {
        let trial = LintTrial("U krijgt een brief. Uw code staat erin.\n\n* Bel je dan ons?\n\nU kunt ook schrijven.")
        #expect(trial.places(of: MixedFormOfAddress()) == ["3:7"])
        #expect(LintTrial("U krijgt uw brief.").findings(of: MixedFormOfAddress()).isEmpty)
        let address = LintTrial("U schrijft naar ((postadres)).", values: ["postadres": "Postbus 1, 2509 JE Den Haag"])
        #expect(address.findings(of: MixedFormOfAddress()).isEmpty)
    }

    @Test func `sentences are short on average`() {
        let twelve = "Een twee drie vier vijf zes zeven acht negen tien elf twaalf."
        #expect(LintTrial("\(twelve) \(twelve)").findings(of: LongSentencesOnAverage()).isEmpty)
        let found = LintTrial("\(twelve) \(twelve.dropLast()) dertien.").findings(of: LongSentencesOnAverage())
        #expect(found.map(\.level) == [.warning])
        #expect(LintTrial("# Kort\n\n\(twelve.dropLast()) dertien.").findings(of: LongSentencesOnAverage()).count == 1)
    }
}
