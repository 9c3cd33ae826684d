package import LetterModel

/// The person has died: the registration is suspended for death (07.67.20 is O), or a date of death
/// (06.08.10) is filled, even with a malformed one. A letter to the dead is worse than one letter too few.
package enum Deceased: PersonRule {
    package static let reason = ExclusionReason.deceased

    package static func leavesOut(_ match: PersonMatch, in context: SelectionContext) -> Bool {
        match.person.suspension == .deceased || match.person.isDeceased
    }
}
