import Testing

@testable import Compression

/// Counts that grow as Fibonacci's numbers make the deepest of Huffman's trees.
private func fibonacci(_ count: Int) -> [UInt32] {
    var (numbers, next) = ([UInt32(1)], UInt32(1))
    while numbers.count < count { (numbers, next) = (numbers + [next], next + numbers[numbers.count - 1]) }
    return numbers
}

/// How much of all words a code takes, in parts of 2¹⁵.
private func share(_ code: PrefixCode) -> Int {
    code.lengths.reduce(0) { $0 + ($1 > 0 ? 1 << (15 - Int($1)) : 0) }
}

@Test(arguments: [(2, 15), (20, 15), (40, 15), (19, 7), (10, 7)])
func `a code for skewed counts is complete and keeps its limit`(count: Int, limit: Int) {
    let code = PrefixCode(counts: fibonacci(count), limit: limit)
    #expect(share(code) == 1 << 15)
    #expect(code.lengths.allSatisfy { (1...UInt8(limit)).contains($0) })
    // What is more frequent never has the longer word.
    #expect(code.lengths == code.lengths.sorted(by: >))
}

@Test func `all literals and lengths fit a code, however often one of them occurs`() {
    var counts = [UInt32](repeating: 1, count: 286)
    counts[100] = 1 << 30
    let code = PrefixCode(counts: counts, limit: 15)
    #expect(share(code) == 1 << 15)
    #expect(code.lengths[100] == 1)
}

@Test(arguments: [[], [7], [0, 3]])
func `a code has at least two words`(used: [Int]) {
    var counts = [UInt32](repeating: 0, count: 30)
    for symbol in used { counts[symbol] = 5 }
    let code = PrefixCode(counts: counts, limit: 15)
    #expect(share(code) == 1 << 15)
    #expect(used.allSatisfy { code.lengths[$0] > 0 })
}

@Test func `words are those of the example in the standard, turned round`() {
    // RFC 1951, 3.2.2: lengths 3, 3, 3, 3, 3, 2, 4, 4 for A to H.
    let code = PrefixCode(counts: [10, 10, 10, 10, 10, 20, 5, 5], limit: 15)
    #expect(code.lengths == [3, 3, 3, 3, 3, 2, 4, 4])
    let words = code.words.map { $0 & 0xFFFF }
    #expect(words == [0b010, 0b110, 0b001, 0b101, 0b011, 0b00, 0b0111, 0b1111])
}

@Test func `symbols of lengths and distances are those of the table in the standard`() {
    let lengths: [(Int, Int, Int, UInt64)] = [
        (3, 257, 0, 0), (10, 264, 0, 0), (11, 265, 1, 0), (12, 265, 1, 1), (35, 273, 3, 0), (114, 279, 4, 15),
        (115, 280, 4, 0), (131, 281, 5, 0), (257, 284, 5, 30), (258, 285, 0, 0),
    ]
    for (length, value, extraCount, extra) in lengths {
        let symbol = DeflateAlphabet.lengthSymbol(UInt32(length - 3))
        #expect((symbol.value, symbol.extraCount, symbol.extra) == (value, extraCount, extra), "length \(length)")
    }
    let distances: [(Int, Int, Int, UInt64)] = [
        (1, 0, 0, 0), (4, 3, 0, 0), (5, 4, 1, 0), (8, 5, 1, 1), (9, 6, 2, 0), (193, 15, 6, 0), (256, 15, 6, 63),
        (24_576, 28, 13, 8191), (24_577, 29, 13, 0), (32_768, 29, 13, 8191),
    ]
    for (distance, value, extraCount, extra) in distances {
        let symbol = DeflateAlphabet.distanceSymbol(UInt32(distance - 1))
        #expect((symbol.value, symbol.extraCount, symbol.extra) == (value, extraCount, extra), "distance \(distance)")
    }
}
