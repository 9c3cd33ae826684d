package import LetterModel

/// A letter of this campaign came back from the address, and the person still lives there according to the register.
///
/// Once the register gives another address, the person gets letters again.
package enum ReturnedMail: PersonRule {
    package static let reason = ExclusionReason.returnedMail

    package static func leavesOut(_ match: PersonMatch, in context: SelectionContext) -> Bool {
        guard case .success(let addressed) = match.addressed else { return false }
        return context.isReturned(match.person.citizenServiceNumber, addressed)
    }
}
