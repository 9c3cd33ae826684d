package import LetterModel

/// The address is under investigation, whichever of its lines is marked, and the investigation has no end.
///
/// The setting `addressUnderInvestigation` holds the letter by default: it would lie at a stranger’s door.
package enum AddressUnderInvestigation: PersonRule {
    package static let reason = ExclusionReason.addressUnderInvestigation

    package static func leavesOut(_ match: PersonMatch, in context: SelectionContext) -> Bool {
        context.settings.addressUnderInvestigation == .hold && match.person.investigation != nil
    }
}
