package import LetterModel

/// The registration is suspended by ministerial decree (M), as for some diplomats.
package enum UnderMinisterialDecree: PersonRule {
    package static let reason = ExclusionReason.ministerialDecree

    package static func leavesOut(_ match: PersonMatch, in context: SelectionContext) -> Bool {
        match.person.suspension == .ministerialDecree
    }
}
