/// A set of citizen service numbers in fixed memory: one bit for each possible first eight digits.
///
/// An empty set takes no memory; the first member allocates all 12.5 MB, whatever comes after.
package struct CitizenServiceNumberSet: Sendable {
    private var words: [UInt64] = []

    /// How many numbers are in the set.
    package private(set) var count = 0

    /// Makes an empty set.
    package init() {}

    /// Adds a number; `false` when it was there already.
    @discardableResult
    package mutating func insert(_ number: CitizenServiceNumber) -> Bool {
        if words.isEmpty {
            words = [UInt64](repeating: 0, count: (CitizenServiceNumber.denseIndexCount + 63) / 64)
        }
        let (word, bit) = Self.position(of: number)
        guard words[word] & bit == 0 else { return false }
        words[word] |= bit
        count += 1
        return true
    }

    /// Whether the number is in the set.
    package func contains(_ number: CitizenServiceNumber) -> Bool {
        guard !words.isEmpty else { return false }
        let (word, bit) = Self.position(of: number)
        return words[word] & bit != 0
    }

    private static func position(of number: CitizenServiceNumber) -> (word: Int, bit: UInt64) {
        (number.denseIndex / 64, 1 << UInt64(number.denseIndex % 64))
    }
}
