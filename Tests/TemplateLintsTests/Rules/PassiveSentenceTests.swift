import LetterModel
import TemplateLints
import Testing

struct PassiveSentenceTests {
    @Test func `a passive sentence is a hint`() {
        let trial = LintTrial("Wij helpen u. Uw aanvraag wordt door ons behandeld.")
        #expect(trial.findings(of: PassiveSentence()).map(\.level) == [.hint])
        #expect(LintTrial("Wij behandelen uw aanvraag.").findings(of: PassiveSentence()).isEmpty)
    }
}
