package import LetterModel

/// The text holds nine digits that could be a citizen service number (BSN).
///
/// Most likely a text of one person was pasted. Nine digits count when they satisfy the eleven-test, in one piece or in groups
/// with the same sign between them. An amount with points for thousands and a euro sign or word beside it is none.
///
/// What to do: remove the number. A letter never holds a BSN; the reader finds his letter by `((kenmerk))`.
package struct BSNLikeNumber: PassageLint {
    package let code = "bsn-like-number"
    package let level = Diagnostic.Level.error

    private static let digits = TextPattern(/[0-9]+/)
    private static let grouped = TextPattern(/[0-9]{3}\.[0-9]{3}\.[0-9]{3}/)

    package init() {}

    package func findings(in passage: LintedPassage, _ subject: LintSubject) -> [Diagnostic] {
        let groups = passage.ranges(of: Self.digits)
        return groups.indices.compactMap { start in
            guard let range = number(from: start, of: groups, in: passage), !isAmount(range, in: passage) else {
                return nil
            }
            return finding(
                at: passage.place(of: range),
                found: "Nine digits stand here that could be a citizen service number.",
                remedy: "Remove them: a letter never holds a BSN."
            )
        }
    }

    /// Groups from one on that together have nine digits, satisfy the eleven-test and are parted alike.
    private func number(from start: Int, of groups: [Range<Int>], in passage: LintedPassage) -> Range<Int>? {
        var digits = ""
        var sign: String?
        for index in groups.indices[start...] {
            if index > start {
                let between = passage.slice(groups[index - 1].upperBound..<groups[index].lowerBound)
                let kind = between.allSatisfy(\.isWhitespace) ? " " : String(between)
                guard between.count <= 2, between.allSatisfy(Self.parts), sign ?? kind == kind else { return nil }
                sign = kind
            }
            digits += passage.slice(groups[index])
            guard digits.count < 9 else {
                let isNumber = digits.count == 9 && UInt32(digits).flatMap(CitizenServiceNumber.init(value:)) != nil
                return isNumber ? groups[start].lowerBound..<groups[index].upperBound : nil
            }
        }
        return nil
    }

    private static func parts(_ character: Character) -> Bool {
        character.isWhitespace || "._-/,‑–".contains(character)
    }

    private func isAmount(_ range: Range<Int>, in passage: LintedPassage) -> Bool {
        let written = passage.slice(range)
        guard written.wholeMatch(of: Self.grouped.regex) != nil else { return false }
        let before = passage.slice(0..<range.lowerBound).suffix(2),
            after = passage.slice(range.upperBound..<passage.text.utf8.count).prefix(6)
        return before.contains("€") || after.contains("euro") || after.contains("€") || after.hasPrefix(",")
    }
}
