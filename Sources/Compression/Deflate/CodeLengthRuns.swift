/// The lengths of a block's two codes, written in short (RFC 1951, 3.2.7).
struct CodeLengthRuns {
    /// A symbol of the code for lengths, and what follows it.
    private struct Run {
        var symbol: UInt8
        var extraCount = 0
        var extra = 0
    }

    private let literalCount: Int
    private let distanceCount: Int
    private var runs: [Run] = []
    private let code: PrefixCode

    /// The order in which the lengths of the code for lengths stand.
    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    init(literals: PrefixCode, distances: PrefixCode) {
        literalCount = Self.usedCount(literals, atLeast: 257)
        distanceCount = Self.usedCount(distances, atLeast: 1)
        let found = Self.runs(in: literals.lengths[..<literalCount] + distances.lengths[..<distanceCount])
        var counts = [UInt32](repeating: 0, count: 19)
        for run in found { counts[Int(run.symbol)] += 1 }
        runs = found
        code = PrefixCode(counts: counts, limit: 7)
    }

    /// Writes the beginning of a block with codes of its own (3.2.3).
    func write(to bits: inout BitWriter, isLast: Bool) {
        let lengths = Self.order.map { UInt64(code.lengths[$0]) }
        let lengthCount = max(4, (lengths.lastIndex { $0 > 0 } ?? 0) + 1)
        bits.write(isLast ? 0b101 : 0b100, 3)
        bits.write(UInt64(literalCount - 257), 5)
        bits.write(UInt64(distanceCount - 1), 5)
        bits.write(UInt64(lengthCount - 4), 4)
        for length in lengths[..<lengthCount] { bits.write(length, 3) }
        for run in runs {
            let word = code.words[Int(run.symbol)]
            bits.write(UInt64(word & 0xFFFF), Int(word >> 16))
            bits.write(UInt64(run.extra), run.extraCount)
        }
    }

    private static func usedCount(_ code: PrefixCode, atLeast least: Int) -> Int {
        max(least, (code.lengths.lastIndex { $0 > 0 } ?? 0) + 1)
    }

    private static func runs(in lengths: ArraySlice<UInt8>) -> [Run] {
        var runs: [Run] = []
        var rest = lengths
        while let length = rest.first {
            var count = rest.prefix { $0 == length }.count
            rest = rest.dropFirst(count)
            if length > 0 {
                runs.append(Run(symbol: length))
                count -= 1
            }
            while count > 0 { count -= append(length, count, to: &runs) }
        }
        return runs
    }

    /// Adds a run of at most so many equal lengths, and returns how many it stands for.
    private static func append(_ length: UInt8, _ count: Int, to runs: inout [Run]) -> Int {
        switch (length, count) {
        case (_, ..<3):
            runs.append(Run(symbol: length))
            return 1
        case (0, 11...):
            let taken = min(count, 138)
            runs.append(Run(symbol: 18, extraCount: 7, extra: taken - 11))
            return taken
        case (0, _):
            runs.append(Run(symbol: 17, extraCount: 3, extra: count - 3))
            return count
        default:
            let taken = min(count, 6)
            runs.append(Run(symbol: 16, extraCount: 2, extra: taken - 3))
            return taken
        }
    }
}
