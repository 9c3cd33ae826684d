package import LetterModel
import LetterTemplates

/// Signs for bold, italic, tables, pictures, code or web markup stand in a letter, where they do nothing; most of them are printed.
///
/// A letter has headings, paragraphs, lists and page breaks, and nothing else. A third level of headings (`###`) becomes a
/// plain paragraph.
///
/// What to do: remove the signs. What must stand out gets a heading or a line of its own.
///
/// Example: `Dit is **belangrijk**.`
package struct MarkupWithoutEffect: PassageLint {
    package let code = "markup-without-effect"
    package let level = Diagnostic.Level.warning

    package init() {}

    package func findings(in passage: LintedPassage, _ subject: LintSubject) -> [Diagnostic] {
        if let sign = unusedSign(of: passage) {
            return [report(sign, at: passage.place)]
        }
        return Self.kinds.flatMap { kind in
            passage.ranges(of: kind.pattern)
                .filter { passage.isTyped($0) && !passage.isWithinWord($0) }
                .map { report("'\(passage.excerpt($0))', the signs for \(kind.name)", at: passage.place(of: $0)) }
        }
    }

    private static let kinds: [(name: String, pattern: TextPattern)] = [
        ("bold or italic", TextPattern(/\*{1,3}[^\s*][^*\n]*\*{1,3}(?!\w)|_{1,3}[^\s_][^_\n]*_{1,3}(?!\w)/)),
        ("a picture", TextPattern(/!\[[^\]\n]*\]\([^)\n]*\)/)),
        ("code", TextPattern(/`[^`\n]+`/)),
        ("a table", TextPattern(/\|[^|\n]*\|[^|\n]*\|/)),
        ("web markup", TextPattern(/<\/?[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>\n]*)?\/?>/)),
    ]

    private func unusedSign(of passage: LintedPassage) -> String? {
        switch passage.part {
        case .unusedMark: "a code fence"
        case .heading(level: 3...): "'###', a third level of headings"
        default: nil
        }
    }

    private func report(_ sign: String, at place: SourcePlace) -> Diagnostic {
        finding(
            at: place,
            found: "Found \(sign).",
            expected: "headings, paragraphs, lists and page breaks.",
            remedy: "Remove the signs: they do nothing in a letter."
        )
    }
}
