package import LetterModel

/// A letter takes more pages than the campaign wants: two in normal print and four in large print, unless
/// `maximumPages` and `maximumLargePrintPages` under `texts` in `campaign.yaml` say otherwise.
///
/// Measured with invented people, one of them with a long name, in the fonts of the campaign.
///
/// What to do: leave out what the reader does not need to act. A third page is a second sheet, and costs postage.
package struct PageLimit: LetterLint {
    package let code = "page-limit"
    package let level = Diagnostic.Level.warning

    package init() {}

    package func findings(in letter: LintedLetter, _ rules: TextRules) -> [Diagnostic] {
        [(LetterForm.normal, rules.maximumPages, "normal"), (.largePrint, rules.maximumLargePrintPages, "large")]
            .compactMap { form, limit, name in
                guard let pages = letter.pages[form], pages > limit else { return nil }
                return finding(
                    at: letter.place,
                    found: "The letter takes \(pages) pages in \(name) print.",
                    expected: "at most \(limit).",
                    remedy: "Leave out what the reader does not need to act."
                )
            }
    }
}
