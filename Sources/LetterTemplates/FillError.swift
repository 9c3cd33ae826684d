package import LetterModel

/// Why a letter could not be filled. It names the field and never the value.
package enum FillError: Error, Hashable, Sendable {
    /// A field has no value.
    case missingValue(field: String, place: SourcePlace)
    /// The template's front matter requires the field, and its value is empty.
    case emptyRequiredValue(field: String, template: String)
    /// The value holds a character that may not reach a letter, such as `U+202E`.
    case refusedCharacter(field: String, character: String)

    /// The field, as the template spells it.
    package var field: String {
        switch self {
        case .missingValue(let field, _), .emptyRequiredValue(let field, _), .refusedCharacter(let field, _): field
        }
    }
}

extension FillError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .missingValue(let field, let place):
            "\(place): ((\(field))) has no value. Supply it, or correct the name."
        case .emptyRequiredValue(let field, let template):
            "\(template): ((\(field))) is required and its value is empty. Leave the person out, or do not require it."
        case .refusedCharacter(let field, let character):
            "The value of ((\(field))) holds the character \(character), which may not stand in a letter. "
                + "Correct it at its source."
        }
    }
}
