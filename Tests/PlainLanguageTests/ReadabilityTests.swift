import LetterModel
import PlainLanguage
import Testing

struct ReadabilityTests {
    private func isNear(_ value: Double?, _ expected: Double) -> Bool {
        value.map { abs($0 - expected) < 0.001 } ?? false
    }

    @Test func `measures Dutch by Flesch-Douma and Brouwer`() throws {
        // 10 words and 15 syllables in 2 sentences.
        let text = "Zet de controle nu aan. Wij helpen u graag daarmee."
        let measure = try #require(Readability(AnalysedText(text, language: .dutch)))
        #expect(measure.wordsPerSentence == 5)
        #expect(measure.longestSentence == 5)
        #expect(isNear(measure.syllablesPer100Words, 140))
        #expect(isNear(measure.fleschDouma, 206.8 - 0.77 * 140 - 0.93 * 5))
        #expect(isNear(measure.brouwer, 195 - 140.0 * 2 / 3 - 10))
        #expect(measure.fleschReadingEase == nil)
    }

    @Test func `measures English by Flesch`() throws {
        // 8 words and 11 syllables in 2 sentences.
        let text = "Call us about your letter. We are open."
        let measure = try #require(Readability(AnalysedText(text, language: .english)))
        #expect(measure.wordsPerSentence == 4)
        #expect(measure.longestSentence == 5)
        #expect(isNear(measure.syllablesPer100Words, 137.5))
        #expect(isNear(measure.fleschReadingEase, 206.835 - 1.015 * 4 - 84.6 * 1.375))
        #expect(measure.fleschDouma == nil && measure.brouwer == nil)
    }

    @Test func `plain words read easier than officialese`() throws {
        let plain = "Wij sturen u een brief. Daarin staat een code. Vul die code in op de website."
        let stiff =
            "Teneinde de authenticatieprocedure te kunnen voltooien, dient de aanvrager het verificatienummer te verstrekken."
        let easy = try #require(Readability(AnalysedText(plain, language: .dutch))?.fleschDouma)
        let hard = try #require(Readability(AnalysedText(stiff, language: .dutch))?.fleschDouma)
        #expect(easy > 80 && hard < 20)
    }
}
