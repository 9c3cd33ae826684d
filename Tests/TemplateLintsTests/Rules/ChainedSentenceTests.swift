import LetterModel
import TemplateLints
import Testing

struct ChainedSentenceTests {
    @Test func `a chain of clauses is a hint`() {
        let chain =
            "Omdat u een brief kreeg die wij stuurden toen u nog op een adres woonde dat niet meer klopt, vragen wij of u belt."
        #expect(LintTrial(chain).findings(of: ChainedSentence()).map(\.level) == [.hint])
        #expect(LintTrial("Bel ons als u een vraag heeft.").findings(of: ChainedSentence()).isEmpty)
    }
}
