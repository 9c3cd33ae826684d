import LetterModel
import TemplateLints
import Testing

struct TemplateLintsTests {
    @Test func `every lint has a code of its own`() {
        let codes = TemplateLints.all.map(\.code)
        #expect(Set(codes).count == codes.count)
        #expect(codes.allSatisfy { $0.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil })
    }

    @Test func `lints stand in the order of their levels`() {
        #expect(TemplateLints.all.map(\.level) == TemplateLints.all.map(\.level).sorted(by: >))
    }

    @Test func `only errors may be allowed`() {
        #expect(TemplateLints.all.filter(\.mayBeAllowed).allSatisfy { $0.level == .error })
    }

    @Test(arguments: ["spelfout", "passive-voice", "unknown-field"])
    func `a campaign that allows what cannot be allowed is told the codes`(code: String) {
        var trial = LintTrial("Tekst.")
        trial.rules.allowed = [code: "Een reden van meer dan twintig tekens."]
        let found = trial.all.filter { $0.code == "not-allowable" }
        #expect(found.count == 1 && found[0].expected.contains("link-or-code"))
    }

    @Test func `shows everything once, from the top of a file to its end`() {
        let trial = LintTrial("Ga naar https://x.nl\n\nMiddels dit formulier.\n\nZie http://y.nl")
        #expect(trial.all.compactMap(\.place.line).map { $0 - LintTrial.headLines } == [1, 3, 5])
    }

    @Test(arguments: [
        "", "\n\n", "((x))", "((x??))", "***", "* \n* ", String(repeating: "woord ", count: 20_000),
        String(repeating: "((a??b||c)) ", count: 300), String(repeating: "é", count: 30_000),
        String(repeating: "a.", count: 20_000), String(repeating: "_*`|<[(", count: 3_000),
        String(repeating: "1 ", count: 20_000),
    ])
    func `reads any text`(body: String) {
        _ = LintTrial(body, values: ["x": ""]).all
    }
}
