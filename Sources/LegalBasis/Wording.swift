package import LetterModel

/// A few words in the two languages of the report for the auditor.
package struct Wording: Hashable, Sendable {
    /// Dutch, the language of the people who keep the record.
    package let nl: String
    /// English, for an auditor from elsewhere.
    package let en: String

    package init(nl: String, en: String) {
        (self.nl, self.en) = (nl, en)
    }

    /// Words that are the same in both languages, such as a path, or a message that is English only.
    package init(_ words: String) {
        self.init(nl: words, en: words)
    }

    /// No words.
    package static let none = Wording("")

    /// The words in a language.
    package subscript(language: LetterLanguage) -> String {
        switch language {
        case .dutch: nl
        case .english: en
        }
    }
}
