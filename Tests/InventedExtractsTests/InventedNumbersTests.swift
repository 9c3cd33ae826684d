import LetterModel
import Testing

@testable import InventedExtracts

struct InventedNumbersTests {
    @Test func `ninety thousand citizens have different valid test numbers`() {
        let numbers = InventedNumbers(count: 90_000, seed: 11)
        let values = (0..<90_000).map { numbers[$0] }
        #expect(numbers.usesOnlyTestNumbers)
        #expect(values.allSatisfy { $0 / 1_000_000 == 999 && CitizenServiceNumber(value: $0) != nil })
        #expect(Set(values).count == 90_000)
    }

    @Test func `one citizen more takes numbers that begin with nine`() {
        let numbers = InventedNumbers(count: 90_001, seed: 11)
        let values = stride(from: 0, to: 90_001, by: 7).map { numbers[$0] }
        #expect(!numbers.usesOnlyTestNumbers)
        #expect(values.allSatisfy { $0 / 100_000_000 == 9 && CitizenServiceNumber(value: $0) != nil })
        #expect(values.contains { $0 / 1_000_000 != 999 })
    }

    @Test func `nines come first, then eights`() {
        let nines = (90_000_000..<100_000_000).count { CitizenServiceNumber(denseIndex: $0) != nil }
        let numbers = InventedNumbers(count: nines + 1000, seed: 5)
        #expect(numbers[nines - 1] / 100_000_000 == 9)
        for citizen in nines..<nines + 1000 {
            #expect(numbers[citizen] / 100_000_000 == 8)
            #expect(CitizenServiceNumber(value: numbers[citizen]) != nil)
        }
    }

    @Test func `the walk ends with numbers that begin with zero and leaves out zero itself`() {
        let numbers = InventedNumbers(count: InventedNumbers.limit, seed: 5)
        for citizen in InventedNumbers.limit - 1000..<InventedNumbers.limit {
            #expect(numbers[citizen] < 100_000_000)
            #expect(CitizenServiceNumber(value: numbers[citizen]) != nil)
        }
        // Of eight free digits ten elevenths have a ninth: 90,909,091 with the one that is all zeros.
        #expect(InventedNumbers.limit == 90_909_090)
    }

    @Test func `a range of test numbers is complete`() {
        let valid = (99_900_000..<100_000_000).compactMap { CitizenServiceNumber(denseIndex: $0)?.value }
        #expect(valid.count == 90_909)
        let numbers = InventedNumbers(count: 1, seed: 0)
        #expect(Set((0..<valid.count).map { numbers[$0] }) == Set(valid))
    }
}
