import LetterModel
import TemplateLints
import Testing

struct UnknownFieldTests {
    @Test(arguments: [("Bel ((bsn)).", "forbidden-field", "1:5"), ("* ((e-mail))", "forbidden-field", "1:3")])
    func `shows what the reading of a letter finds, at its place`(body: String, code: String, place: String) {
        let trial = LintTrial(body)
        #expect(trial.findings(of: UnknownField()).map(\.code) == [code])
        #expect(trial.places(of: UnknownField()) == [place])
        #expect(LintTrial("Bel ((naam)).").findings(of: UnknownField()).isEmpty)
    }
}
