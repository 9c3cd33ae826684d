package import LetterModel

/// The person was beyond the campaign's maximum when the waves were laid down.
package enum BeyondLastWave: PersonRule {
    package static let reason = ExclusionReason.overMaximum

    package static func leavesOut(_ match: PersonMatch, in context: SelectionContext) -> Bool {
        context.waveReason(for: match) == reason
    }
}
