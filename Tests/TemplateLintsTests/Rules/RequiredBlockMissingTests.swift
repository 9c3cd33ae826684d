import LetterModel
import TemplateLints
import Testing

struct RequiredBlockMissingTests {
    @Test func `a letter has every block that the campaign requires`() {
        var trial = LintTrial(
            "[[blok:hulp-buitenland]]\n\n[[blok:om]]",
            blocks: ["hulp-buitenland": "a", "om": "[[blok:echt]]", "echt": "b"]
        )
        trial.rules.requiredBlocks = ["hulp", "echt", "privacy", "hul"]
        let found = trial.findings(of: RequiredBlockMissing())
        #expect(found.map(\.found) == ["The letter has no block 'privacy'.", "The letter has no block 'hul'."])
        #expect(found.allSatisfy { $0.level == .error && $0.place.file == "letter.nl.md" })
    }

    @Test func `a block in optional text, or an empty one, is not there for all`() {
        var trial = LintTrial("((ja??[[blok:hulp]]))\n\n[[blok:leeg]]", blocks: ["hulp": "a", "leeg": "\n"])
        trial.rules.requiredBlocks = ["hulp", "leeg"]
        #expect(trial.findings(of: RequiredBlockMissing()).count == 2)
    }
}
