import LetterModel
import TemplateLints
import Testing

struct PageLimitTests {
    @Test(arguments: [(2, 4, 0), (3, 4, 1), (2, 5, 1), (3, 5, 2)])
    func `a letter keeps to its pages in both forms`(normal: Int, large: Int, expected: Int) {
        var trial = LintTrial()
        trial.add("Tekst.", pages: [.normal: normal, .largePrint: large])
        #expect(trial.findings(of: PageLimit()).count == expected)
        trial.rules.maximumPages = 9
        trial.rules.maximumLargePrintPages = 9
        #expect(trial.findings(of: PageLimit()).isEmpty)
    }
}
