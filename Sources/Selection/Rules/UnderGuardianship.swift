package import LetterModel

/// The person is under guardianship (11.33.10, curatele): the letter should go to the curator, whose
/// address is not in the extract. The setting `underGuardianship` holds the letter by default.
package enum UnderGuardianship: PersonRule {
    package static let reason = ExclusionReason.underGuardianship

    package static func leavesOut(_ match: PersonMatch, in context: SelectionContext) -> Bool {
        context.settings.underGuardianship == .hold && match.person.isUnderGuardianship
    }
}
