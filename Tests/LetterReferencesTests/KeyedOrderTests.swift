import LetterModel
import LetterReferences
import Testing

struct KeyedOrderTests {
    private let key = CampaignKey(bytes: Array(0..<32))

    @Test func `is the same in every run and another in every campaign`() throws {
        let number = try #require(CitizenServiceNumber(value: 999_993_653))
        let rank = KeyedOrder(number, key: key).rank
        #expect(
            rank
                == KeyedHash(key: Array(0..<32)).code(of: Array("o1|999993653".utf8)).prefix(8).reduce(0) {
                    $0 << 8 | UInt64($1)
                }
        )
        #expect(rank != KeyedOrder(number, key: .fixedPublicDryRun).rank)
        #expect(rank != Pseudonym(number, key: key).high, "The order says nothing about pseudonyms.")
    }

    @Test(arguments: [0.0, 0.01, 0.05, 0.1, 0.5, 0.9, 1.0])
    func `a sample has its share of everyone`(fraction: Double) {
        let numbers = invented(10_000)
        let count = numbers.count { KeyedOrder($0, key: key).isWithin(fraction: fraction) }
        // Four standard deviations of a binomial count.
        let tolerance = 4 * (10_000 * fraction * (1 - fraction)).squareRoot()
        #expect(abs(Double(count) - 10_000 * fraction) <= tolerance)
    }

    @Test func `a smaller sample lies within a larger one`() {
        let orders = invented(5000).map { KeyedOrder($0, key: key) }
        let small = Set(orders.filter { $0.isWithin(fraction: 0.05) })
        #expect(small.isSubset(of: orders.filter { $0.isWithin(fraction: 0.1) }))
        #expect(small == Set(orders.sorted().prefix(small.count)), "A sample is the beginning of the order.")
    }
}
