import LetterModel
import TemplateLints
import Testing

struct CharacterNotInFontTests {
    @Test func `the fonts have every character of every version`() {
        var trial = LintTrial("Een é en een 日((ja??.||日))")
        trial.canShow = { $0 != "日" }
        #expect(trial.places(of: CharacterNotInFont()) == ["1:14", "1:24"])
        #expect(
            trial.findings(of: CharacterNotInFont()).allSatisfy { $0.found.contains("U+65E5") && $0.level == .error }
        )
    }
}
