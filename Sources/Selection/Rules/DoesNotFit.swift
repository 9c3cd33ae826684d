package import LetterModel

/// The name or the address does not fit in the window of the envelope after every step of the overflow
/// rule. Nothing is ever cut off: such a letter is written by hand.
package enum DoesNotFit: PersonRule {
    package static let reason = ExclusionReason.doesNotFit

    package static func leavesOut(_ match: PersonMatch, in context: SelectionContext) -> Bool {
        match.failed(with: .doesNotFit)
    }
}
