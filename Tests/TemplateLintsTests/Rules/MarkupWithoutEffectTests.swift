import LetterModel
import TemplateLints
import Testing

struct MarkupWithoutEffectTests {
    @Test(arguments: [
        ("Dit is **vet**.", "1:8"), ("Dit is *schuin*.", "1:8"), ("__a__", "1:1"), ("een _woord_ hier", "1:5"),
        ("![logo](x.png)", "1:1"),
        ("`code`", "1:1"), ("| a | b |", "1:1"), ("tekst\n| a | b |", "2:1"), ("Een <b>woord</b>", "1:5"),
        ("<br/>", "1:1"),
        ("### Kop", "1:5"), ("```\nx\n```", "1:1"),
    ])
    func `finds signs that a letter prints as they are`(body: String, place: String) {
        let found = LintTrial(body)
        #expect(found.places(of: MarkupWithoutEffect()).first == place)
        #expect(found.findings(of: MarkupWithoutEffect()).allSatisfy { $0.level == .warning })
    }

    @Test(arguments: [
        "# Kop", "## Kop", "* punt\n* punt", "- punt", "1. stap", "***", "a * b * c", "5 < 6 en 7 > 2",
        "snake_case_naam", "sms'jes", "((naam))",
        "a | b",
    ])
    func `lets the forms of a letter be`(body: String) {
        #expect(LintTrial(body, values: ["naam": "<b>Jan</b> **x**"]).findings(of: MarkupWithoutEffect()).isEmpty)
    }
}
