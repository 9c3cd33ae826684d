import LetterModel

/// A person who is hard to read, to address or to judge.
struct PersonCase: Sendable {
    /// How often the person's number stands in the person extract.
    enum Presence: Sendable {
        case once
        /// A second record of a living person has the same number.
        case twice
        /// A second record has the same number and is void.
        case twiceOnceVoid
    }

    /// What is special, for the documentation.
    let name: String
    let presence: Presence
    /// Whether a reader must refuse the record.
    let isRefused: Bool
    /// Makes an ordinary person special; the second argument is the day the extract was made.
    let change: @Sendable (inout InventedPerson, CalendarDate) -> Void

    init(
        _ name: String,
        presence: Presence = .once,
        isRefused: Bool = false,
        change: @escaping @Sendable (inout InventedPerson, CalendarDate) -> Void
    ) {
        self.name = name
        self.presence = presence
        self.isRefused = isRefused
        self.change = change
    }

    /// All special persons, in a fixed order.
    static let all = names + repertoire + partnerships + titles + addresses + abroad + status + records
}
