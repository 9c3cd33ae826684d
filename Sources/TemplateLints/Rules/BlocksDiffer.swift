package import LetterModel
import LetterTemplates

/// Letters for the same people do not include the same blocks in each language.
///
/// Who reads English may not learn less than who reads Dutch. The blocks of letters of one round and variant are compared,
/// in their order, with those of the Dutch letter.
///
/// What to do: include the same blocks in the same order; an English block stands in `blocks/name.en.md`.
package struct BlocksDiffer: TemplateLint {
    package let code = "blocks-differ"
    package let level = Diagnostic.Level.error
    package let mayBeAllowed = true

    package init() {}

    package func findings(in subject: LintSubject) -> [Diagnostic] {
        guard subject.isWhole else { return [] }
        return LanguagePair.all(in: subject.letters).compactMap { pair in
            let (own, dutch) = (pair.letter.template.blockNames, pair.dutch.template.blockNames)
            guard own != dutch else { return nil }
            let lacking = dutch.filter { !own.contains($0) }
            let extra = own.filter { !dutch.contains($0) }
            let parts = [("lacks", lacking), ("has besides", extra)].filter { !$0.1.isEmpty }
                .map { "\($0.0) \($0.1.joined(separator: ", "))" }
            let difference = parts.isEmpty ? "has them in another order" : parts.joined(separator: " and ")
            return finding(
                at: pair.letter.place,
                found: "Compared with \(pair.dutch.template.path), the letter \(difference).",
                expected: "the blocks \(dutch.joined(separator: ", ")).",
                remedy: "Include the same blocks in the same order."
            )
        }
    }
}

/// A letter and the Dutch one for the same people.
struct LanguagePair {
    let letter: LintedLetter
    let dutch: LintedLetter

    /// Every letter that is not Dutch, with its Dutch one.
    static func all(in letters: [LintedLetter]) -> [LanguagePair] {
        letters.filter { $0.language != .dutch }.compactMap { letter in
            letters.first { other in
                other.language == .dutch && other.round == letter.round
                    && other.template.header.variant == letter.template.header.variant
            }
            .map { LanguagePair(letter: letter, dutch: $0) }
        }
    }
}
