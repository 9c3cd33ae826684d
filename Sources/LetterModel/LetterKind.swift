/// The language of a letter, by its BCP 47 tag.
package enum LetterLanguage: String, CaseIterable, Codable, Sendable {
    case dutch = "nl"
    case english = "en"
}

/// Which text a person gets.
package enum LetterVariant: String, CaseIterable, Codable, Sendable {
    /// Lives in the Netherlands, or nothing else is known.
    case standard
    /// Registered as emigrated or non-resident: no code can be sent by letter.
    case abroad
    /// Surely has no Dutch identity document.
    case noDutchDocument = "no-dutch-document"
}

/// The text of one letter: a variant in a language.
package struct LetterKind: Hashable, Sendable {
    /// The situation of the reader that the text fits.
    package var variant: LetterVariant
    /// Where a campaign has no text in it, the Dutch one of the same variant takes its place.
    package var language: LetterLanguage

    package init(variant: LetterVariant, language: LetterLanguage) {
        self.variant = variant
        self.language = language
    }
}
