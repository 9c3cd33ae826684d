package import LetterModel

/// A letter holds a link or a code to scan.
///
/// DigiD tells people that a message with a link or a QR code is false; a real letter may not look like one. A link is
/// `http://`, `https://`, `ftp://`, `mailto:`, `tel:` and `sms:` with a number, or words in square brackets with an
/// address or name in brackets behind them; a code is `qr:` at the start of a line, as Notify has it. A web address without these, from
/// a central variable, is text that the reader types.
///
/// What to do: write `Typ zelf ((webadres)) in.`
///
/// Example: `Klik op https://www.voorbeeld.nl`
package struct LinkOrCode: PassageLint {
    package let code = "link-or-code"
    package let level = Diagnostic.Level.error
    package let mayBeAllowed = true

    package init() {}

    package func findings(in passage: LintedPassage, _ subject: LintSubject) -> [Diagnostic] {
        let links = passage.ranges(of: Self.link)
        let codes = passage.ranges(of: Self.codeToScan)
        return (links + codes).map { range in
            finding(
                at: passage.place(of: range),
                found: "Found '\(passage.excerpt(range))'.",
                expected: "no link and no code to scan.",
                remedy: "Let the reader type a web address: Typ zelf ((webadres)) in."
            )
        }
    }

    /// A scheme with its address, also over a line end, or words in brackets with an address behind them.
    private static let link = TextPattern(
        /(?i)(?:https?|ftps?):\s*\/\/\S*|mailto:\S+|(?:tel|sms):\+?[0-9]\S*|\[[^\[\]]*\](?:\([^()\s][^()\n]*\)|\[[^\[\]\n]+\])/
    )
    private static let codeToScan = TextPattern(/(?i)(?:^|\n)[^\p{L}\p{N}\n]*qr[ \t]*:[^\n]*/)
}
