package import LetterModel

/// What the front matter of a template says.
package struct TemplateHeader: Hashable, Sendable {
    /// As written, placeholders included.
    package var subject: String
    /// The letter code in control files, such as `ECS-S-NL`; empty without front matter.
    package var code: String
    /// Key `language`; in this language dates, numbers and lists are written out.
    package var language: LetterLanguage
    /// Key `variant`: which people get the letter.
    package var variant: LetterVariant
    /// Fields whose value may not be empty, as written.
    package var requiredFields: [String]

    package init(
        subject: String = "",
        code: String = "",
        language: LetterLanguage = .dutch,
        variant: LetterVariant = .standard,
        requiredFields: [String] = []
    ) {
        self.subject = subject
        self.code = code
        self.language = language
        self.variant = variant
        self.requiredFields = requiredFields
    }

    /// The values of `taal` and `variant`, for the constants of a run.
    package var constants: TemplateValues {
        ["taal": .text(language.rawValue), "variant": .text(variant.rawValue)]
    }

    /// The variant and language together.
    package var kind: LetterKind { LetterKind(variant: variant, language: language) }
}
