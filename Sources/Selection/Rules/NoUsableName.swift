package import LetterModel

/// There is no name to put on the envelope: neither a surname nor given names.
package enum NoUsableName: PersonRule {
    package static let reason = ExclusionReason.noUsableName

    package static func leavesOut(_ match: PersonMatch, in context: SelectionContext) -> Bool {
        match.failed(with: .noUsableName)
    }
}
