import LetterModel
import TemplateLints
import Testing

struct DoubleNegativeTests {
    @Test func `a double negation is a hint`() {
        #expect(LintTrial("Dat is niet ongebruikelijk.").findings(of: DoubleNegative()).map(\.level) == [.hint])
        #expect(LintTrial("Dat is niet nodig.").findings(of: DoubleNegative()).isEmpty)
    }
}
