import LetterModel
import TemplateLints
import Testing

struct FieldsDifferTests {
    @Test func `letters of two languages use the same fields, however they spell them`() {
        var trial = LintTrial()
        trial.add("((naam)) ((Telefoon)) ((webadres))")
        trial.add("((NAAM)) ((tele-foon)) ((land))", .english)
        let found = trial.findings(of: FieldsDiffer())
        #expect(found.map(\.place.file) == ["letter.en.md", "letter.nl.md"])
        #expect(found[0].found.contains("((webadres))") && found[1].found.contains("((land))"))
    }
}
