import Testing

@testable import InventedExtracts

struct IndexPermutationTests {
    @Test(arguments: [1, 2, 3, 4, 5, 17, 1000, 1024, 1025, 90_909])
    func `every number goes to a place of its own`(count: Int) {
        let permutation = IndexPermutation(count: count, seed: 7, subject: .order)
        var isTaken = [Bool](repeating: false, count: count)
        for index in 0..<count { isTaken[permutation[index]] = true }
        #expect(isTaken.allSatisfy { $0 })
    }

    @Test func `the order looks like no order and depends on the seed`() {
        let first = IndexPermutation(count: 1000, seed: 1, subject: .order)
        let second = IndexPermutation(count: 1000, seed: 2, subject: .order)
        let inPlace = (0..<1000).count { first[$0] == $0 }
        let equal = (0..<1000).count { first[$0] == second[$0] }
        let rising = (1..<1000).count { first[$0] > first[$0 - 1] }
        #expect(inPlace < 10)
        #expect(equal < 10)
        #expect((400...600).contains(rising))
    }
}

struct RandomStreamTests {
    /// The first outputs of SplitMix64 after the seed 1234567 (the reference of the Xoshiro authors'
    /// splitmix64.c), so that the files are the same on every machine.
    @Test func `mixes as SplitMix64 does`() {
        var state: UInt64 = 1_234_567
        let outputs = (0..<3).map { _ in
            state &+= 0x9E37_79B9_7F4A_7C15
            return RandomStream.mixed(state)
        }
        #expect(outputs == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
    }

    @Test func `numbers stay below their bound and reach all of it`() {
        var stream = RandomStream(seed: 3, subject: .account, index: 0)
        var counts = [Int](repeating: 0, count: 6)
        for _ in 0..<6000 { counts[stream.number(below: 6)] += 1 }
        #expect(counts.allSatisfy { (850...1150).contains($0) }, "\(counts)")
    }

    @Test func `records and subjects do not walk in step`() {
        let starts: [(RandomStream.Subject, Int)] = [(.account, 0), (.account, 1), (.person, 0), (.person, 1)]
        let values = starts.map { subject, index in
            var stream = RandomStream(seed: 9, subject: subject, index: index)
            return stream.next()
        }
        #expect(Set(values).count == starts.count)
    }
}
