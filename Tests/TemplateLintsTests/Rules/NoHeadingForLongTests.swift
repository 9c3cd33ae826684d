import LetterModel
import TemplateLints
import Testing

struct NoHeadingForLongTests {
    @Test func `long text has headings, and lists part a text as headings do`() {
        let line = String(repeating: "woord ", count: 13)
        let eight = String(repeating: line + "\n", count: 8), nine = String(repeating: line + "\n", count: 9)
        #expect(LintTrial(eight).findings(of: NoHeadingForLong()).isEmpty)
        #expect(LintTrial(nine).findings(of: NoHeadingForLong()).map(\.level) == [.hint])
        #expect(LintTrial(String(repeating: line, count: 9)).findings(of: NoHeadingForLong()).count == 1)
        #expect(LintTrial("\(eight)\n# Kop\n\(eight)").findings(of: NoHeadingForLong()).isEmpty)
        #expect(LintTrial("\(eight)\n* punt\n\n\(eight)").findings(of: NoHeadingForLong()).isEmpty)
        #expect(LintTrial("\(eight)\n\(line)\n\n\(line)").places(of: NoHeadingForLong()) == ["10:1"])
    }
}
