/// A canonical prefix code whose words are not longer than a limit (RFC 1951, 3.2.2).
struct PrefixCode {
    /// For each symbol the length of its word; 0 for those that do not occur.
    private(set) var lengths: [UInt8]
    /// For each symbol its word, the first bit lowest, and from bit 16 on its length.
    private(set) var words: [UInt32]

    /// Makes the code for symbols that occur so often.
    ///
    /// At least two symbols get a word, for not every program reads a code of one.
    init(counts: [UInt32], limit: Int) {
        var used = counts.indices.filter { counts[$0] > 0 }.map { UInt64(counts[$0]) << 16 | UInt64($0) }
        for symbol in counts.indices where used.count < 2 && counts[symbol] == 0 {
            used.append(1 << 16 | UInt64(symbol))
        }
        used.sort()
        let lengthCounts = Self.lengthCounts(of: used.map { $0 >> 16 }, limit: limit)
        lengths = [UInt8](repeating: 0, count: counts.count)
        // The rarest symbols get the longest words.
        var next = 0
        for length in stride(from: limit, through: 1, by: -1) {
            for _ in 0..<lengthCounts[length] {
                lengths[Int(used[next] & 0xFFFF)] = UInt8(length)
                next += 1
            }
        }
        words = Self.words(lengths, lengthCounts)
    }

    /// How many words have each length, for weights in ascending order.
    private static func lengthCounts(of weights: [UInt64], limit: Int) -> [Int] {
        var counts = [Int](repeating: 0, count: limit + 1)
        for depth in depths(of: weights) { counts[min(depth, limit)] += 1 }
        // Words that were cut take more than there is: a shorter word makes room by giving up its place to two.
        var excess = -(1 << limit)
        for length in 1...limit { excess += counts[length] << (limit - length) }
        while excess > 0 {
            var length = limit - 1
            while counts[length] == 0 { length -= 1 }
            counts[length] -= 1
            counts[length + 1] += 2
            counts[limit] -= 1
            excess -= 1
        }
        return counts
    }

    /// The depth of each leaf in Huffman's tree over weights in ascending order.
    ///
    /// Leaves and nodes are two rows in ascending order, so that the two lightest are always in front.
    private static func depths(of weights: [UInt64]) -> [Int] {
        let count = weights.count
        var all = weights
        var parents = [Int](repeating: 0, count: 2 * count - 1)
        var (leaf, node) = (0, count)
        for made in count..<2 * count - 1 {
            var sum: UInt64 = 0
            for _ in 0..<2 {
                let takesLeaf = leaf < count && (node == made || all[leaf] <= all[node])
                let taken = takesLeaf ? leaf : node
                if takesLeaf { leaf += 1 } else { node += 1 }
                sum += all[taken]
                parents[taken] = made
            }
            all.append(sum)
        }
        var depths = [Int](repeating: 0, count: 2 * count - 1)
        for index in stride(from: 2 * count - 3, through: 0, by: -1) { depths[index] = depths[parents[index]] + 1 }
        return Array(depths[..<count])
    }

    /// Words of one length follow each other, and begin where the shorter ones leave off.
    private static func words(_ lengths: [UInt8], _ counts: [Int]) -> [UInt32] {
        var next = [UInt32](repeating: 0, count: counts.count)
        for length in counts.indices.dropFirst(2) {
            next[length] = (next[length - 1] + UInt32(counts[length - 1])) << 1
        }
        return lengths.map { length in
            guard length > 0 else { return 0 }
            let word = next[Int(length)]
            next[Int(length)] += 1
            return reversedBits(word) >> (32 - UInt32(length)) | UInt32(length) << 16
        }
    }

    private static func reversedBits(_ word: UInt32) -> UInt32 {
        var word = word.byteSwapped
        word = (word >> 4) & 0x0F0F_0F0F | (word & 0x0F0F_0F0F) << 4
        word = (word >> 2) & 0x3333_3333 | (word & 0x3333_3333) << 2
        return (word >> 1) & 0x5555_5555 | (word & 0x5555_5555) << 1
    }
}
