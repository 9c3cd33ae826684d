package import LetterModel

/// The person belongs to a wave that was stopped and never goes out.
package enum WaveStopped: PersonRule {
    package static let reason = ExclusionReason.waveStopped

    package static func leavesOut(_ match: PersonMatch, in context: SelectionContext) -> Bool {
        context.waveReason(for: match) == reason
    }
}
