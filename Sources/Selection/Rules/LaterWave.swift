package import LetterModel

/// The person belongs to a later wave of the round, or to one that is still to be made.
package enum LaterWave: PersonRule {
    package static let reason = ExclusionReason.laterWave

    package static func leavesOut(_ match: PersonMatch, in context: SelectionContext) -> Bool {
        context.waveReason(for: match) == reason
    }
}
