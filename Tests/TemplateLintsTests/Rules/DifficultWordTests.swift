import LetterModel
import TemplateLints
import Testing

struct DifficultWordTests {
    @Test func `a difficult word comes with a simpler one at its place`() {
        let trial = LintTrial("Goed.\n\nU kunt dit regelen middels het formulier.")
        #expect(trial.places(of: DifficultWord()) == ["3:20"])
        #expect(trial.findings(of: DifficultWord()).allSatisfy { $0.level == .hint && $0.remedy.contains("met") })
        #expect(LintTrial("Bel ((x)).", values: ["x": "middels"]).findings(of: DifficultWord()).isEmpty)
    }
}
