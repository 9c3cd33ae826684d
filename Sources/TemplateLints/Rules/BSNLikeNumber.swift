package import LetterModel

/// The text holds nine digits that could be a citizen service number (BSN).
///
/// Most likely a text of one person was pasted. Nine digits count when they satisfy the eleven-test, with or without
/// blanks, full stops or hyphens between them.
///
/// What to do: remove the number. A letter never holds a BSN; the reader finds his letter by `((kenmerk))`.
package struct BSNLikeNumber: PassageLint {
    package let code = "bsn-like-number"
    package let level = Diagnostic.Level.error

    package init() {}

    package func findings(in passage: LintedPassage, _ subject: LintSubject) -> [Diagnostic] {
        passage.ranges(of: /[0-9](?:[ .\-\u{A0}]?[0-9])*/).compactMap { range in
            let digits = passage.slice(range).filter(\.isNumber)
            guard digits.count == 9, UInt32(digits).flatMap(CitizenServiceNumber.init(value:)) != nil else {
                return nil
            }
            return finding(
                at: passage.place(of: range),
                found: "Nine digits stand here that could be a citizen service number.",
                remedy: "Remove them: a letter never holds a BSN."
            )
        }
    }
}
