package import LetterModel

/// The municipality found that the person does not live at the address (08.83.10 is 089999 and the
/// investigation has no end).
package enum NotLivingAtAddress: PersonRule {
    package static let reason = ExclusionReason.notLivingAtAddress

    package static func leavesOut(_ match: PersonMatch, in context: SelectionContext) -> Bool {
        match.person.investigation?.isNotLivingThere == true
    }
}
