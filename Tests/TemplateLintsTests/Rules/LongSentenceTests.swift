import LetterModel
import TemplateLints
import Testing

struct LongSentenceTests {
    private func words(_ count: Int) -> String {
        "Een " + Array(repeating: "woord", count: count - 1).joined(separator: " ") + "."
    }

    @Test(arguments: [(15, [Diagnostic.Level]()), (16, [.warning]), (20, [.warning]), (21, [.error]), (60, [.error])])
    func `warns above fifteen words and stops above twenty`(count: Int, levels: [Diagnostic.Level]) {
        #expect(LintTrial(words(count)).findings(of: LongSentence()).map(\.level) == levels)
    }

    @Test func `counts values as the words they are`() {
        let body = words(12).dropLast() + " voor ((naam))."
        #expect(LintTrial(String(body), values: ["naam": "Jan"]).findings(of: LongSentence()).isEmpty)
        #expect(LintTrial(String(body), values: ["naam": "de heer Van den Berg"]).places(of: LongSentence()) == ["1:1"])
    }

    @Test(arguments: [
        ("Kort. ", "1:7"), ("* punt\n* ", "2:3"), ("# ", "1:3"), ("Kort.\n", "2:1"), ("1. a\n   ", "2:4"),
        ("caf&eacute; kort. ", "1:19"), ("\tKort. ", "1:8"), ("a\tb\\* c. ", "1:10"),
        ("&#69;&#233;n. ", "1:15"),
    ])
    func `tells where the sentence begins`(before: String, place: String) {
        #expect(LintTrial(before + words(25)).places(of: LongSentence()) == [place])
    }

    @Test func `sees the longest version of a sentence`() {
        let body = "Een ((a??korte zin||\(words(12)))) en ((b??nog wat||\(words(12)))) samen."
        #expect(LintTrial(body).findings(of: LongSentence()).contains { $0.level == .error })
    }

    @Test func `takes a sentence on two lines for one`() {
        let body =
            "Een lange zin met heel veel woorden die op de volgende regel\nverder gaat en daar ook nog een tijd duurt dus."
        #expect(LintTrial(body).findings(of: LongSentence()).map(\.level) == [.error])
    }

    @Test func `reports a block that several letters include once`() {
        var trial = LintTrial()
        let blocks = ["lang": words(25)]
        trial.add("[[blok:lang]]", blocks: blocks)
        trial.add("Nog een.\n\n[[blok:lang]]", blocks: blocks)
        #expect(trial.findings(of: LongSentence()).map(\.place.description) == ["blocks/lang.md:1:1"])
    }
}
