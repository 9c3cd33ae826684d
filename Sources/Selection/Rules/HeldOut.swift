package import LetterModel

/// The person is in the group that gets no letter, so that the effect of the letters can be seen beside it.
///
/// Who is in it follows from a keyed hash, and is the same in every wave and round.
package enum HeldOut: PersonRule {
    package static let reason = ExclusionReason.heldOut

    package static func leavesOut(_ match: PersonMatch, in context: SelectionContext) -> Bool {
        guard let share = context.settings.holdOutOfAMillion else { return false }
        // The lower half of the hash: the upper one decides on samples, waves and the maximum, and the two know
        // nothing of each other.
        let lower = context.keyedOrder(match.person.citizenServiceNumber) & 0xFFFF_FFFF
        return (lower * 1_000_000) >> 32 < UInt64(share)
    }
}
