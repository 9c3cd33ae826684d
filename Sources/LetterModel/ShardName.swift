/// One of the parts in which the bundles of a frozen plan are made: the second of eight is `2/8`.
///
/// Each is made by a start of the program of its own, on any machine, in a folder of its own below the run's.
package struct ShardName: Hashable, Sendable {
    /// The most parts of a plan.
    package static let largestCount = 9999

    /// From 1.
    package let number: Int
    /// How many parts there are.
    package let count: Int

    /// Names a part; `nil` when there is none of that number.
    package init?(_ number: Int, of count: Int) {
        guard (1...Self.largestCount).contains(count), (1...count).contains(number) else { return nil }
        (self.number, self.count) = (number, count)
    }

    /// Reads `2/8`; `nil` when the text is not of that form.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int(parts[0]), let count = Int(parts[1]) else { return nil }
        self.init(number, of: count)
    }

    /// All parts of a plan, in order.
    package static func all(of count: Int) -> [ShardName] {
        (1...max(1, count)).compactMap { ShardName($0, of: count) }
    }

    /// The bundles of this part: whole ones, one after the other, so cut that the parts have about as many letters.
    ///
    /// - Parameters:
    ///   - firsts: The first sequence of each bundle, in order.
    ///   - letters: How many the plan has.
    package func share(ofBundlesFrom firsts: [Int], letters: Int) -> Range<Int> {
        let shards = firsts.map { $0 * count / max(1, letters) + 1 }
        let begin = shards.firstIndex { $0 >= number } ?? shards.count
        let end = shards.firstIndex { $0 > number } ?? shards.count
        return begin..<end
    }
}

extension ShardName: CustomStringConvertible {
    /// `2/8`, as on the command line.
    package var description: String { "\(number)/\(count)" }
}
