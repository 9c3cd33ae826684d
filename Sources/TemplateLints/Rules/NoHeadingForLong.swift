package import LetterModel
import LetterTemplates

/// More than eight lines of running text stand without a heading.
///
/// A heading tells the reader whether to read on. Lines are counted as they are printed, about 80 characters each; lists do
/// not count, for they part a text as headings do.
///
/// What to do: put a heading above the text, best a question that the reader has: `# Lukt het niet?`
package struct NoHeadingForLong: LetterLint {
    /// The most lines of running text below one heading.
    package static let limit = 8
    /// The characters of a line of a letter of usual size, from printed letters.
    private static let lineLength = 80

    package let code = "no-heading"
    package let level = Diagnostic.Level.hint

    package init() {}

    package func findings(in letter: LintedLetter, _ rules: TextRules) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var lines = 0
        for passage in letter.passages {
            guard passage.part == .paragraph else {
                lines = 0
                continue
            }
            let before = lines
            lines += Self.lines(of: passage)
            if before <= Self.limit, lines > Self.limit {
                findings.append(
                    finding(
                        at: passage.place,
                        found: "Here \(lines) lines of text stand without a heading.",
                        expected: "a heading for each \(Self.limit) lines.",
                        remedy: "Put a heading above a part of it."
                    )
                )
            }
        }
        return findings
    }

    private static func lines(of passage: LintedPassage) -> Int {
        passage.text.split(separator: "\n").reduce(0) { $0 + ($1.count + lineLength - 1) / lineLength }
    }
}
