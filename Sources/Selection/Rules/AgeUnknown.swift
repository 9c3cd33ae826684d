package import LetterModel

/// The date of birth is wholly unknown or unreadable, so that nobody can say whether the person is an adult.
///
/// The setting `ageUnknown` holds the letter by default.
package enum AgeUnknown: PersonRule {
    package static let reason = ExclusionReason.ageUnknown

    package static func leavesOut(_ match: PersonMatch, in context: SelectionContext) -> Bool {
        context.settings.ageUnknown == .hold && Age.isUnknown(match.person.birthDate)
    }
}
