package import LetterModel

/// The person belongs to an earlier wave that did not write to them, because a reason to leave them out was there then.
///
/// A wave beyond the last one catches up with them.
package enum EarlierWave: PersonRule {
    package static let reason = ExclusionReason.earlierWave

    package static func leavesOut(_ match: PersonMatch, in context: SelectionContext) -> Bool {
        context.waveReason(for: match) == reason
    }
}
