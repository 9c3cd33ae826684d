package import LetterModel

/// Which letter a person gets.
package enum LetterChoice {
    /// The variant, in this order: `abroad` for who is registered as emigrated or non-resident,
    /// whatever the country, because DigiD sends such people no codes by letter; `noDutchDocument`
    /// for who surely has no Dutch identity document; else `standard`.
    package static func variant(for person: Person, document: IdentityDocumentKind) -> LetterVariant {
        if person.suspension == .emigrated || person.suspension == .nonResident { return .abroad }
        return document == .none ? .noDutchDocument : .standard
    }

    /// The variant in the language of the account, or in Dutch where that letter does not exist.
    ///
    /// A campaign without a letter for people without a Dutch document gives them the standard one.
    static func kind(for person: Person, candidate: CandidateFacts, among letters: Set<LetterKind>) -> LetterKind {
        var variant = variant(for: person, document: candidate.document)
        if variant == .noDutchDocument, !letters.contains(where: { $0.variant == variant }) { variant = .standard }
        let wished = LetterKind(variant: variant, language: candidate.language)
        return letters.contains(wished) ? wished : LetterKind(variant: variant, language: .dutch)
    }
}
