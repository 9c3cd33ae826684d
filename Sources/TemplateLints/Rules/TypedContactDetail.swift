package import LetterModel

/// A telephone number, web address, e-mail address or bank account number is typed in a letter.
///
/// Such details stand in `central.yaml`, each with the day on which it was checked: then one line changes all letters, and
/// nobody can slip a number of his own into a text unseen.
///
/// What to do: write the placeholder, such as `((telefoon))` or `((webadres))`.
///
/// Example: `Bel 088 123 65 55 of kijk op www.digid.nl.`
package struct TypedContactDetail: PassageLint {
    package let code = "typed-contact-detail"
    package let level = Diagnostic.Level.warning

    package init() {}

    package func findings(in passage: LintedPassage, _ subject: LintSubject) -> [Diagnostic] {
        var taken: [Range<Int>] = []
        return Self.kinds.flatMap { name, ranges in
            let typed = ranges(passage).filter { range in
                passage.isTyped(range) && !passage.isWithinWord(range) && !taken.contains { $0.overlaps(range) }
            }
            taken += typed
            return typed.map { range in
                finding(
                    at: passage.place(of: range),
                    found: "The \(name) '\(passage.excerpt(range))' is typed here.",
                    remedy: "Put it in central.yaml with the day it was checked, and write its placeholder."
                )
            }
        }
    }

    /// The longer kinds first: what is one of them is not looked at again.
    private static let kinds: [(name: String, ranges: @Sendable (LintedPassage) -> [Range<Int>])] = [
        ("bank account number", { $0.ranges(of: bankAccount) }),
        ("e-mail address", { $0.ranges(of: mailAddress, inWordsWith: "@") }),
        ("web address", { $0.ranges(of: webAddress, inWordsWith: ".") }),
        ("telephone number", { phoneNumbers(in: $0) }),
    ]

    private static let bankAccount = TextPattern(/\b[A-Z]{2}[0-9]{2}[ ]?[A-Z]{4}(?:[ ]?[0-9]){10}\b/)
    private static let mailAddress = TextPattern(/[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+/)
    private static let webAddress = TextPattern(
        /(?i)(?:[a-z0-9\-]+\.)+(?:nl|eu|be|de|fr|uk|com|org|net|info|gov|io|me|app|online|site|amsterdam|frl|gent|xyz|ly)(?:\/[\w\-\/.]*)?(?![\w@])/
    )
    private static let digitsInGroups = TextPattern(/(?:\+|00)?[0-9](?:[ .\/\-\u{A0}\u{2011}\u{202F}]?\(?[0-9]\)?)*/)

    /// Ten digits that begin with 0, a number from abroad, 112, or one of the short numbers 0800, 0900 and 14.
    private static func phoneNumbers(in passage: LintedPassage) -> [Range<Int>] {
        passage.ranges(of: digitsInGroups).filter { range in
            let written = passage.slice(range)
            let digits = String(written.filter(\.isNumber))
            if written.hasPrefix("+") || digits.hasPrefix("00") { return (10...15).contains(digits.count) }
            if digits.hasPrefix("0800") || digits.hasPrefix("0900") { return (8...11).contains(digits.count) }
            if digits.hasPrefix("0") { return digits.count == 10 }
            return digits.hasPrefix("140") && (5...6).contains(digits.count)
        }
    }
}
