/// A share of people with the interval in which it lies with 95 % confidence.
///
/// Wilson's score interval (E.B. Wilson, JASA 22, 1927), which also holds for small groups and for shares near 0 and 1;
/// for a difference of two shares the method that Newcombe built on it (R.G. Newcombe, Statistics in Medicine 17, 1998,
/// pages 857 and 873, there methods 3 and 10).
package struct ShareInterval: Codable, Hashable, Sendable {
    /// What was counted, divided by all; 0…1, for a difference −1…1.
    package let share: Double
    /// Where the interval begins.
    package let low: Double
    /// Where it ends.
    package let high: Double

    /// The quantile of the normal distribution that leaves 2.5 % above it.
    private static let z = 1.959_963_984_540_054

    /// The share of some in all.
    ///
    /// - Parameters:
    ///   - some: From 0 to `all`.
    ///   - all: At least 1.
    package init(_ some: Int, of all: Int) {
        precondition(all > 0 && (0...all).contains(some), "A share is of somebody.")
        let (count, squared) = (Double(all), Self.z * Self.z)
        let share = Double(some) / count
        let middle = share + squared / (2 * count)
        let reach = Self.z * ((share * (1 - share) + squared / (4 * count)) / count).squareRoot()
        let scale = 1 + squared / count
        self.share = share
        // Rounding must not push the ends beyond what is possible.
        low = some == 0 ? 0 : (middle - reach) / scale
        high = some == all ? 1 : (middle + reach) / scale
    }

    /// How much larger one share is than another.
    package init(_ first: ShareInterval, minus second: ShareInterval) {
        share = first.share - second.share
        func reach(_ one: Double, _ other: Double) -> Double { (one * one + other * other).squareRoot() }
        low = share - reach(first.share - first.low, second.high - second.share)
        high = share + reach(first.high - first.share, second.share - second.low)
    }
}
