import LetterModel
import TemplateLints
import Testing

struct BSNLikeNumberTests {
    @Test(arguments: [
        "Uw nummer is 999990019.", "999 99 00 19", "999.990.019", "9999-90-019", "999\u{A0}990\u{A0}019", "* 999990019",
        "# 999990019", "Nr 3 999990019", "999/990/019", "999  990  019", "999,990,019", "999990((ja??019||))",
        "((ja??a||999990019))",
    ])
    func `finds nine digits that satisfy the eleven-test, however they are written`(body: String) {
        let found = LintTrial(body).findings(of: BSNLikeNumber())
        #expect(found.count == 1 && found.first?.level == .error)
        #expect(found.allSatisfy { !$0.description.contains("999") }, "the number is not repeated")
    }

    @Test(arguments: [
        "123456789", "088 123 65 55", "9999900190", "19999900190", "2026-11-16", "0112 3456 7890 1234",
        "01-01-2026 9 uur", "999.990.019 euro", "€ 999.990.019",
    ])
    func `lets other numbers be`(body: String) {
        #expect(LintTrial(body).findings(of: BSNLikeNumber()).isEmpty)
    }

    @Test func `cannot be allowed`() {
        var trial = LintTrial("999990019")
        trial.rules.allowed = ["bsn-like-number": "Een reden van meer dan twintig tekens."]
        #expect(trial.all.filter { $0.level == .error }.map(\.code) == ["not-allowable", "bsn-like-number"])
    }
}
