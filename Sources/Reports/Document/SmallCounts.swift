/// Counts of letters by a group of people, told so that nobody can be found in a small group.
///
/// A count from 1 to 9 is hidden. Since the sum of all groups is known to the reader, hiding one count hides nothing: what
/// is missing of the sum would tell it. So hidden counts are shown only where each of them could still be one of several
/// numbers; elsewhere they are told together with larger ones, without the names of their groups. The reader may know
/// this rule, and what order says of a count is reckoned with.
package struct SmallCounts: Hashable {
    /// A count from here on is told, and zero.
    static let smallest = 10

    /// How groups stand below each other; hidden ones come last, by name.
    package enum Order {
        case name
        /// The largest first.
        case count
    }

    /// One group.
    package struct Row: Hashable {
        /// Of the group.
        package var name: String
        /// `nil` for one that is hidden.
        package var count: Int?
    }

    /// Groups that are told together.
    package struct Others: Hashable {
        /// How many groups.
        package var members: Int
        /// How many letters.
        package var count: Int
    }

    /// Those that are told by name.
    package private(set) var rows: [Row]
    /// `nil` when every group has a row.
    package private(set) var others: Others?

    /// Decides which groups are told, at most so many by name; `nil` when none can be told without showing a small one.
    package init?(_ counts: [String: Int], most: Int = .max, order: Order) {
        let large = counts.filter { $0.value >= Self.smallest }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let small = counts.filter { (1..<Self.smallest).contains($0.value) }.sorted { $0.key < $1.key }
        let none = counts.filter { $0.value == 0 }.sorted { $0.key < $1.key }
        var told = large
        if large.count + small.count <= most, Self.areSafe(small.map(\.value)) {
            rows = Self.rows(large, order) + small.map { Row(name: $0.key) }
        } else {
            var folded = small.map(\.value)
            while told.count > most || !Self.isSafe(folded, hidesSome: !small.isEmpty, below: told.last?.value) {
                guard let smallest = told.popLast() else { return nil }
                folded.append(smallest.value)
            }
            if told.isEmpty { return nil }
            rows = Self.rows(told, order)
            others = Others(members: folded.count, count: folded.reduce(0, +))
        }
        rows += none.prefix(max(0, most - rows.count)).map { Row(name: $0.key, count: 0) }
        if rows.isEmpty { return nil }
    }

    private static func rows(_ groups: [(key: String, value: Int)], _ order: Order) -> [Row] {
        let sorted = order == .count ? groups : groups.sorted { $0.key < $1.key }
        return sorted.map { Row(name: $0.key, count: $0.value) }
    }
}

// MARK: - What can be reckoned back

extension SmallCounts {
    /// So many numbers at least each hidden count may be.
    private static let choices = 3

    /// Whether counts may stand as `<10` one by one, although their sum is known.
    private static func areSafe(_ hidden: [Int]) -> Bool {
        if hidden.isEmpty { return true }
        let (sum, others, largest) = (hidden.reduce(0, +), hidden.count - 1, smallest - 1)
        let (least, most) = (max(1, sum - others * largest), min(largest, sum - others))
        return most - least + 1 >= choices
    }

    /// Whether groups may be told together, of which some are small, when each group with a name has at least `border`.
    private static func isSafe(_ folded: [Int], hidesSome: Bool, below border: Int?) -> Bool {
        guard hidesSome, let border else { return !hidesSome }
        let (sum, others) = (folded.reduce(0, +), folded.count - 1)
        let least = max(1, sum - others * border)
        return others > 0 && sum >= 2 * smallest && smallest - least >= choices
    }
}
