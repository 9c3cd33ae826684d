/// A name as it compares: a login name, an e-mail address or `J. Voorbeeld (jurist)`.
///
/// Letter case, double blanks and a function in brackets at the end do not matter.
struct PersonName: Hashable, Sendable {
    private let folded: String

    init(_ text: String) {
        let withoutFunction = text.prefix { $0 != "(" }
        let words = (withoutFunction.allSatisfy(\.isWhitespace) ? text[...] : withoutFunction).lowercased()
        folded = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether there is no name.
    var isEmpty: Bool { folded.isEmpty }
}

extension TrustedPerson {
    /// Every name of the person: the name itself, the principal, what stands before its `@`, and the logins.
    var names: Set<PersonName> {
        let local = principal.prefix { $0 != "@" }
        return Set(([name, principal, String(local)] + logins).map(PersonName.init))
    }
}

extension ApprovalStand {
    /// Whether two names are of one person: they are equal, or the trust folder gives both to the same person.
    func isSamePerson(_ one: String, _ other: String) -> Bool {
        let (one, other) = (PersonName(one), PersonName(other))
        guard !one.isEmpty, !other.isEmpty else { return false }
        return one == other || people.contains { $0.names.isSuperset(of: [one, other]) }
    }

    /// Whether a name is that of a person of the trust folder.
    func isPerson(_ person: TrustedPerson, _ name: String) -> Bool {
        person.names.contains(PersonName(name))
    }
}
