import LetterModel
import TemplateLints
import Testing

struct BlocksDifferTests {
    @Test(arguments: [
        ("[[blok:a]]\n\n[[blok:b]]", ""), ("[[blok:a]]", "lacks b"),
        ("[[blok:a]]\n\n[[blok:b]]\n\n[[blok:c]]", "has besides c"),
        ("[[blok:b]]\n\n[[blok:a]]", "another order"), ("[[blok:c]]", "lacks a, b and has besides c"),
    ])
    func `an English letter has the blocks of the Dutch one in their order`(body: String, difference: String) {
        let blocks = ["a": "a", "b": "b", "c": "c"]
        var trial = LintTrial()
        trial.add("[[blok:a]]\n\n[[blok:b]]", blocks: blocks)
        trial.add(body, .english, blocks: blocks)
        let found = trial.findings(of: BlocksDiffer())
        #expect(found.isEmpty == difference.isEmpty)
        #expect(found.allSatisfy { $0.found.contains(difference) && $0.place.file == "letter.en.md" })
    }
}
