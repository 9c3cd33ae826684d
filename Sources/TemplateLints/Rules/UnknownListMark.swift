package import LetterModel

/// A line begins with a sign that looks like the mark of a list and is none, so that the items run together in one
/// paragraph. Word processors write such signs.
///
/// What to do: begin bullets with `* ` and steps with `1. `.
///
/// Example: `· eerste punt`, `1) eerste stap`
package struct UnknownListMark: PassageLint {
    package let code = "unknown-list-mark"
    package let level = Diagnostic.Level.warning

    private static let marked = TextPattern(
        /(?:^|\n)[ ]*(?:[·‣▪▫■□●○◦➢➤✓✔→–—]|o|[0-9]{1,2}\)|[a-z][.)])[ \u{A0}]+[^\n]{0,20}/
    )

    package init() {}

    package func findings(in passage: LintedPassage, _ subject: LintSubject) -> [Diagnostic] {
        passage.ranges(of: Self.marked).filter(passage.isTyped).map { found in
            let range = passage.slice(found).first == "\n" ? found.lowerBound + 1..<found.upperBound : found
            return finding(
                at: passage.place(of: range),
                found: "'\(passage.excerpt(range))…' begins with a sign that makes no list.",
                expected: "'* ' before a bullet, '1. ' before a step.",
                remedy: "Replace the sign."
            )
        }
    }
}
