/// A seeded reordering of the numbers 0 ..< count that needs no table.
///
/// A Feistel network of four rounds over the smallest even power of two that holds the numbers;
/// results outside the range are fed back until one falls inside (cycle walking: Black and Rogaway,
/// "Ciphers with Arbitrary Finite Domains", 2002). Memory does not grow with the count.
struct IndexPermutation {
    /// How many numbers are reordered.
    let count: Int
    private let halfBits: UInt64
    private let mask: UInt64
    private let keys: InlineArray<4, UInt64>

    /// Prepares the reordering that belongs to a seed; `part` tells several of one seed apart.
    init(count: Int, seed: UInt64, subject: RandomStream.Subject, part: Int = 0) {
        precondition(count > 0, "A permutation needs at least one number.")
        self.count = count
        let bits = UInt64(Int.bitWidth - (count - 1).leadingZeroBitCount)
        halfBits = max(1, (bits + 1) / 2)
        mask = (1 << halfBits) - 1
        var stream = RandomStream(seed: seed, subject: subject, index: part)
        keys = InlineArray { _ in stream.next() }
    }

    /// Where the number goes; different numbers go to different places.
    subscript(index: Int) -> Int {
        precondition(index >= 0 && index < count, "The index lies outside the permutation.")
        var value = UInt64(index)
        repeat { value = oncePermuted(value) } while value >= UInt64(count)
        return Int(value)
    }

    private func oncePermuted(_ value: UInt64) -> UInt64 {
        var left = value >> halfBits
        var right = value & mask
        for round in 0..<4 {
            (left, right) = (right, left ^ (RandomStream.mixed(right ^ keys[round]) & mask))
        }
        return left << halfBits | right
    }
}
