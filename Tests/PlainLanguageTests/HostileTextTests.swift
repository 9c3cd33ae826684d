import LetterModel
import PlainLanguage
import Testing

struct HostileTextTests {
    private static let pieces = [
        "a", "e", " ", "\n", ".", ". ", "a.", "A. ", "1", "1 ", "1.\n", "'", "’s ", "-", "a-", "👍🏽", "e\u{301}",
        "العربية", "العربية ", "\u{0}", "\u{AD}",
        "(", "))", "…", "://", "a://", "niet ", "niet on", "wordt ", "wordt gemaakt ", "dient ", "dient x ", "binnen ",
        "die ", "en ", "u je ", "zijn ", "is, ",
        "die u, ", "gemaakt en ", "moet te ", "open en ", "\r\n", "\u{2028}", "{p}", "t.a.v. ", "dr.\n", "A\n", "a\n",
        "* ", "# ", "- ", "verver", "is the the ",
    ]

    private static func everything(_ text: String, _ language: LetterLanguage) -> Int {
        let text = AnalysedText(text, language: language)
        let findings =
            PassiveVoice.findings(in: text) + ChainedClauses.findings(in: text) + DifficultWords.findings(in: text)
            + ThreatWords.findings(in: text) + DoubleNegation.findings(in: text) + FormOfAddress.findings(in: text)
            + StepActions.findings(in: text)
        let size = text.text.utf8.count
        #expect(findings.allSatisfy { 0 <= $0.range.lowerBound && $0.range.upperBound <= size && !$0.range.isEmpty })
        return findings.count + Int(Readability(text)?.syllablesPer100Words ?? 0)
    }

    /// 100 kB take a few hundredths of a second, in a debug build half a second. What grows with the square of the text takes minutes.
    @Test(arguments: pieces, LetterLanguage.allCases)
    func `takes little time for much text, whatever it is`(piece: String, language: LetterLanguage) {
        let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
        let time = ContinuousClock().measure { _ = Self.everything(text, language) }
        #expect(time < .seconds(10))
    }

    @Test func `takes any mixture`() {
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        for _ in 0..<300 {
            let text = (0..<next(120)).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
            for language in LetterLanguage.allCases {
                _ = Self.everything(text, language)
                let analysed = AnalysedText(text, language: language)
                let ranges = analysed.sentences.flatMap { [$0.range] + $0.words.map(\.range) }
                let bytes = Array(text.utf8)
                // Every place is one between characters, and sentences and words stand in order.
                #expect(ranges.allSatisfy { String(validating: bytes[$0], as: UTF8.self) != nil })
                #expect(
                    zip(analysed.sentences, analysed.sentences.dropFirst()).allSatisfy {
                        $0.range.upperBound <= $1.range.lowerBound
                    }
                )
            }
        }
    }
}
