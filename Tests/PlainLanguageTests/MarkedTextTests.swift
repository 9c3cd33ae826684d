import Foundation
import LetterModel
import PlainLanguage
import Testing

/// How well the rules find what people marked.
struct MarkedTextTests {
    /// Findings against marks: what was right, what was found too much, what was missed.
    private struct Score: CustomStringConvertible {
        var right = 0
        var wrong: [String] = []
        var missed: [String] = []

        var precision: Double { Double(right) / Double(max(1, right + wrong.count)) }
        var recall: Double { Double(right) / Double(max(1, right + missed.count)) }

        var description: String {
            "\(right) right, \(wrong.count) wrong \(wrong), \(missed.count) missed \(missed): precision \(precision), recall \(recall)"
        }

        mutating func add(_ findings: [LanguageFinding], to ends: [Int], of text: MarkedText) {
            let found = Set(findings.flatMap(Self.ends))
            right += ends.count { found.contains($0) }
            missed += ends.filter { !found.contains($0) }.map { "\(text.name): \(text.excerpt(before: $0))" }
            wrong += findings.filter { Self.ends(of: $0).isDisjoint(with: ends) }.map { "\(text.name): \($0.found)" }
        }

        /// Where the first and the last word of a finding end; one of them is marked.
        private static func ends(of finding: LanguageFinding) -> Set<Int> {
            let first = finding.found.prefix { $0 != " " }.utf8.count
            return [finding.range.lowerBound + first, finding.range.upperBound]
        }
    }

    private static func scores(_ folder: String) throws -> (passive: Score, chains: Score) {
        var passive = Score()
        var chains = Score()
        for marked in try MarkedText.all(in: folder) {
            let text = AnalysedText(marked.text, language: marked.language)
            passive.add(PassiveVoice.findings(in: text), to: marked.passives, of: marked)
            chains.add(ChainedClauses.findings(in: text), to: marked.chains, of: marked)
        }
        return (passive, chains)
    }

    @Test(arguments: [
        ("tuned", 0.97, 0.97), ("held-out", 0.97, 0.97), ("second-look", 0.96, 0.96),
    ])
    func `finds passives and chained clauses as people do`(folder: String, passive: Double, chains: Double) throws {
        let scores = try Self.scores(folder)
        print("Passive voice, \(folder): \(scores.passive)")
        print("Chained clauses, \(folder): \(scores.chains)")
        #expect(min(scores.passive.precision, scores.passive.recall) >= passive)
        #expect(min(scores.chains.precision, scores.chains.recall) >= chains)
    }
}
