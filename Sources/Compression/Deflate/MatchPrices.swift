/// What literals and matches cost, in sixteenths of a bit.
struct MatchPrices {
    private var literals = [Int32](repeating: 5 * 16, count: 256)
    private var lengths = [Int32](repeating: 72, count: 32)
    private var distances = [Int32](repeating: 40, count: 32)

    /// How often symbols occur.
    struct Counts {
        /// Eight samples count, each for itself.
        fileprivate var literals = [Int](repeating: 1, count: 256)
        fileprivate var lengths = [Int](repeating: 4, count: 32)
        fileprivate var distances = [Int](repeating: 4, count: 32)

        mutating func add(literal word: UInt64) {
            for shift in stride(from: UInt64(0), to: 64, by: 8) { literals[Int((word >> shift) & 0xFF)] += 1 }
        }

        mutating func add(length: Int, distance: Int) {
            lengths[DeflateAlphabet.lengthSymbol(UInt32(length - 3)).value - 257] += 8
            distances[DeflateAlphabet.distanceSymbol(UInt32(distance - 1)).value] += 8
        }
    }

    /// Guessed prices.
    init() {}

    /// The prices in a code for symbols that occur so often.
    init(_ counts: Counts) {
        let all = counts.literals.reduce(0, +) + counts.lengths.reduce(0, +)
        literals = counts.literals.map { Self.logarithm(all) - Self.logarithm($0) }
        lengths = counts.lengths.map { Self.logarithm(all) - Self.logarithm($0) }
        let far = counts.distances.reduce(0, +)
        distances = counts.distances.map { Self.logarithm(far) - Self.logarithm($0) }
    }

    /// Of a literal, on an average of eight samples.
    func literal(_ word: UInt64) -> Int32 {
        var sum: Int32 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 8) { sum += literals[Int((word >> shift) & 0xFF)] }
        return sum / 8
    }

    /// Of a length with its extra bits.
    func length(_ length: Int) -> Int32 {
        let symbol = DeflateAlphabet.lengthSymbol(UInt32(length - 3))
        return lengths[symbol.value - 257] + Int32(symbol.extraCount) * 16
    }

    /// Of a distance with its extra bits.
    func distance(_ distance: Int) -> Int32 {
        let symbol = DeflateAlphabet.distanceSymbol(UInt32(distance - 1))
        return distances[symbol.value] + Int32(symbol.extraCount) * 16
    }

    /// Sixteen times the logarithm to the base 2, straight between powers of two: the same on every machine.
    private static func logarithm(_ number: Int) -> Int32 {
        let power = Int.bitWidth - 1 - number.leadingZeroBitCount
        return Int32(power * 16 + ((number - (1 << power)) * 16) >> power)
    }
}
