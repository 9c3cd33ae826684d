import LetterModel
import TemplateLints
import Testing

struct LongSentencesOnAverageTests {
    @Test func `sentences are short on average`() {
        let twelve = "Een twee drie vier vijf zes zeven acht negen tien elf twaalf."
        #expect(LintTrial("\(twelve) \(twelve)").findings(of: LongSentencesOnAverage()).isEmpty)
        let found = LintTrial("\(twelve) \(twelve.dropLast()) dertien.").findings(of: LongSentencesOnAverage())
        #expect(found.map(\.level) == [.warning])
        #expect(LintTrial("# Kort\n\n\(twelve.dropLast()) dertien.").findings(of: LongSentencesOnAverage()).count == 1)
    }
}
