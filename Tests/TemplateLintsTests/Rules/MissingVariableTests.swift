import LetterModel
import TemplateLints
import Testing

struct MissingVariableTests {
    @Test func `shows a variable without a text in the language, which the reading of a campaign finds`() {
        var trial = LintTrial("Bel ((telefoon)).")
        #expect(trial.findings(of: MissingVariable()).isEmpty)
        let place = SourcePlace(file: "letter.nl.md", line: 7, column: 5)
        let missing = Diagnostic(code: "variable-language", place: place, found: "No text.", remedy: "Add it.")
        trial.reading.append(missing)
        #expect(trial.findings(of: MissingVariable()) == [missing])
        #expect(trial.all.contains(missing))
    }
}
