package import LetterModel

/// There is nowhere to send a letter: departed to an unknown country (suspension E with country 0000),
/// or the record gives no usable address lines.
package enum NoKnownAddress: PersonRule {
    package static let reason = ExclusionReason.noKnownAddress

    package static func leavesOut(_ match: PersonMatch, in context: SelectionContext) -> Bool {
        match.failed(with: .noKnownAddress)
            || (match.person.suspension == .emigrated && match.person.address.countryCode == "0000")
    }
}
