import LetterModel
import TemplateLints
import Testing

struct StaleVariableTests {
    @Test(arguments: [(0, 0), (90, 0), (91, 1), (400, 1), (-1, 1)])
    func `a variable that is used was checked lately`(daysAgo: Int, expected: Int) {
        var trial = LintTrial("Bel ((telefoon)).")
        let checked = CalendarDate(daysSince1970: LintTrial.today.daysSince1970 - daysAgo)
        let place = SourcePlace(file: "../central.yaml", line: 3, column: 3)
        trial.variables = [
            LintedVariable(name: "Telefoon", place: place, checkedOn: checked),
            LintedVariable(name: "unused", place: place, checkedOn: CalendarDate(daysSince1970: 0)),
        ]
        let found = trial.findings(of: StaleVariable())
        #expect(found.count == expected)
        #expect(found.allSatisfy { $0.level == .warning && $0.place == place })
    }
}
