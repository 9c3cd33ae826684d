import LetterModel
import TemplateLints
import Testing

struct SeveralActionsInStepTests {
    @Test func `a step has one action, and other text may have several`() {
        #expect(LintTrial("1. Open de app en vul uw code in.").findings(of: SeveralActionsInStep()).count == 1)
        #expect(LintTrial("1. Open de app.\n2. Vul uw code in.").findings(of: SeveralActionsInStep()).isEmpty)
        #expect(LintTrial("Open de app en vul uw code in.").findings(of: SeveralActionsInStep()).isEmpty)
    }
}
