package import LetterModel

/// One reason to leave an account out, and the test for it.
///
/// Each rule is a type in a file of its own; its doc comment is what users read about the reason.
package protocol SelectionRule: Sendable {
    /// The reason under which the account is counted.
    static var reason: ExclusionReason { get }
}

/// A rule that looks at the account alone.
package protocol AccountRule: SelectionRule {
    /// Whether the account is left out.
    static func leavesOut(_ account: Account, in context: SelectionContext) -> Bool
}

/// A rule that looks at the person record.
package protocol PersonRule: SelectionRule {
    /// Whether the account that belongs to the person is left out.
    static func leavesOut(_ match: PersonMatch, in context: SelectionContext) -> Bool
}

/// A person record that belongs to a candidate, with what addressing made of it.
package struct PersonMatch: Sendable {
    /// The record.
    package var person: Person
    /// What the account says of the holder.
    package var candidate: CandidateFacts
    /// The person in the words of a letter, or why there is none.
    package var addressed: Result<AddressedPerson, AddressingObstacle>

    package init(person: Person, candidate: CandidateFacts, addressed: Result<AddressedPerson, AddressingObstacle>) {
        self.person = person
        self.candidate = candidate
        self.addressed = addressed
    }

    /// Whether addressing failed for this reason.
    func failed(with reason: ExclusionReason) -> Bool {
        if case .failure(.reason(reason)) = addressed { true } else { false }
    }
}

/// Why a person cannot be put into the words of a letter.
package enum AddressingObstacle: Error, Hashable, Sendable {
    /// A reason that leaves the person out: `no-known-address`, `no-usable-name` or `does-not-fit`.
    case reason(ExclusionReason)
    /// The fonts lack a character: the record is refused, for a letter never shows an empty box.
    case characterNotInFont
}
