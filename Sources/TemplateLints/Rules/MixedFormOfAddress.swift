package import LetterModel
import LetterTemplates
import PlainLanguage

/// A letter says `u` in one place and `je` in another.
///
/// What to do: choose one. Letters of the state say `u`, unless they are for children.
package struct MixedFormOfAddress: LetterLint {
    package let code = "mixed-form-of-address"
    package let level = Diagnostic.Level.hint

    package init() {}

    package func findings(in letter: LintedLetter, _ rules: TextRules) -> [Diagnostic] {
        let texts = letter.passages.map(\.text)
        let whole = AnalysedText(texts.joined(separator: "\n\n"), language: letter.language)
        return FormOfAddress.findings(in: whole).compactMap { form in
            guard let (passage, range) = passage(at: form.range, in: letter.passages), passage.isTyped(range) else {
                return nil
            }
            return finding(
                at: passage.place(of: range),
                found: "'\(form.found)' stands beside another form of address.",
                remedy: "Choose u or je for the whole letter."
            )
        }
    }

    /// The passages stand in the joined text one after the other, with two line ends between them.
    private func passage(
        at range: Range<Int>,
        in passages: [LintedPassage]
    ) -> (passage: LintedPassage, range: Range<Int>)? {
        var start = 0
        for passage in passages {
            let end = start + passage.text.utf8.count
            if range.lowerBound < end { return (passage, range.lowerBound - start..<range.upperBound - start) }
            start = end + 2
        }
        return nil
    }
}
