package import LetterModel
import PlainLanguage

/// The text threatens: with a fine, with loss, with a date after which something is taken away.
///
/// Such words are marks of false letters, and they frighten people whom the letter should help. Said to others, denied (`geen
/// boete`) or asked about (`Krijgt u een boete?`) they are no threat.
///
/// What to do: say what the reader can do and what it brings. What stops working may be said once, calmly and without a
/// threat: `Zonder die controle kunt u bij steeds meer organisaties niet meer inloggen.`
///
/// Example: `Doet u niets? Dan wordt uw DigiD geblokkeerd.`
package struct Threat: PassageLint {
    package let code = "threat"
    package let level = Diagnostic.Level.error
    package let mayBeAllowed = true

    package init() {}

    package func findings(in passage: LintedPassage, _ subject: LintSubject) -> [Diagnostic] {
        let threats = ThreatWords.findings(in: passage.analysis)
        // A sentence threatens once, with however many words.
        let firsts = passage.analysis.sentences.compactMap { sentence in
            threats.first { sentence.range.contains($0.range.lowerBound) && isThreat($0, in: sentence, of: passage) }
        }
        return firsts.map { threat in
            finding(
                at: passage.place(of: threat.range),
                found: "'\(threat.found)' reads as a threat.",
                remedy: "Say what the reader can do, and what it brings."
            )
        }
    }

    /// Whether the words threaten the reader: not in a question about them, not denied beside them, and said to the reader.
    private func isThreat(_ threat: LanguageFinding, in sentence: Sentence, of passage: LintedPassage) -> Bool {
        let words = sentence.words.map { $0.text.lowercased() }
        let inside = sentence.words.indices.filter { sentence.words[$0].range.overlaps(threat.range) }
        guard let first = inside.first, let last = inside.last else { return true }
        let isQuestionAboutIt = sentence.isQuestion && !words.contains(where: Self.nothing.contains)
        // Of words with others between them the place is that of the first.
        let reach = threat.found.contains("…") ? 8 : 2
        let beside = words[max(0, first - 3)..<first] + words[min(last + 1, words.count)...].prefix(reach)
        let between = passage.slice(sentence.words[max(0, first - 3)].range.lowerBound..<threat.range.lowerBound)
        let isDenied = beside.contains(where: Self.denials.contains) && !between.contains(",")
        let isWished = passage.slice(sentence.range).lowercased().contains(Self.wish.regex)
        let isAsked = StepActions.actions(in: passage.analysis).contains {
            sentence.range.contains($0.range.lowerBound)
        }
        let isToReader = isAsked || words.contains(where: Self.readers.contains)
        return !isQuestionAboutIt && !isDenied && !isWished && isToReader
    }

    private static let wish = TextPattern(/op uw verzoek|if you ask/)
    private static let nothing: Set<String> = ["niets", "niet", "nothing", "not"]
    private static let denials: Set<String> = ["niet", "geen", "nooit", "not", "no", "never"]
    /// Words that speak to the reader, or of what is the reader's.
    private static let readers: Set<String> = [
        "u", "uw", "je", "jij", "jou", "jouw", "you", "your", "yours", "digid", "anders", "otherwise", "dan", "then",
    ]
}
