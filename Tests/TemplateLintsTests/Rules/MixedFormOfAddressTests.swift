import LetterModel
import TemplateLints
import Testing

struct MixedFormOfAddressTests {
    @Test func `u and je in one letter are shown where the rarer one stands`() {
        let trial = LintTrial("U krijgt een brief. Uw code staat erin.\n\n* Bel je dan ons?\n\nU kunt ook schrijven.")
        #expect(trial.places(of: MixedFormOfAddress()) == ["3:7"])
        #expect(LintTrial("U krijgt uw brief.").findings(of: MixedFormOfAddress()).isEmpty)
        let address = LintTrial("U schrijft naar ((postadres)).", values: ["postadres": "Postbus 1, 2509 JE Den Haag"])
        #expect(address.findings(of: MixedFormOfAddress()).isEmpty)
    }
}
