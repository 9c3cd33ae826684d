import TestSupport
import Testing

@testable import Reports

/// Small groups stay hidden, from whoever subtracts too.
struct SmallCountsTests {
    private static func told(_ counts: [String: Int], most: Int = .max) -> [String: Int?]? {
        guard let small = SmallCounts(counts, most: most, order: .count) else { return nil }
        return Dictionary(uniqueKeysWithValues: small.rows.map { ($0.name, $0.count) })
    }

    @Test func `counts from ten on, and zero, are told as they are, the largest first`() throws {
        let counts = try #require(SmallCounts(["b": 10, "a": 10, "c": 400, "d": 0], order: .count))
        #expect(counts.rows.map(\.name) == ["c", "a", "b", "d"])
        #expect(counts.rows.map(\.count) == [400, 10, 10, 0] && counts.others == nil)
        let byName = try #require(SmallCounts(["b": 11, "a": 10], order: .name))
        #expect(byName.rows.map(\.name) == ["a", "b"])
    }

    @Test func `several small counts are hidden, and stand by name so that order does not tell them`() throws {
        let counts = try #require(SmallCounts(["z": 100, "b": 2, "a": 7, "c": 5], order: .count))
        #expect(counts.rows.map(\.name) == ["z", "a", "b", "c"])
        #expect(counts.rows.map(\.count) == [100, nil, nil, nil] && counts.others == nil)
    }

    @Test func `one small count is told with others, since the sum would tell it`() throws {
        let counts = try #require(SmallCounts(["a": 500, "b": 300, "c": 40, "d": 3], order: .count))
        #expect(counts.rows.map(\.name) == ["a", "b"])
        #expect(counts.others == .init(members: 2, count: 43))
    }

    @Test(arguments: [[1, 1], [9, 9], [1, 1, 1], [1, 2], [9, 8]])
    func `small counts whose sum leaves no choice are told with a larger one`(small: [Int]) throws {
        var counts = ["large": 900, "middle": 60]
        for (index, count) in small.enumerated() { counts["small \(index)"] = count }
        let told = try #require(SmallCounts(counts, order: .count))
        #expect(told.rows.map(\.name) == ["large"])
        #expect(told.others == .init(members: small.count + 1, count: small.reduce(60, +)))
    }

    @Test func `enough small counts without a name need no larger one`() throws {
        let told = try #require(SmallCounts(["a": 900, "b": 9, "c": 9, "d": 9, "e": 9], order: .count))
        #expect(told.rows.map(\.name) == ["a"] && told.others == .init(members: 4, count: 36))
    }

    @Test(arguments: [
        ["a": 3], ["a": 1, "b": 1], ["a": 10, "b": 1], ["a": 10, "b": 10, "c": 3], ["a": 900, "b": 2], [:],
    ])
    func `nothing is told where a small count cannot be hidden`(counts: [String: Int]) {
        #expect(SmallCounts(counts, order: .count) == nil)
    }

    @Test func `what order says of a folded count is reckoned with`() throws {
        // With 11 and 9 in one sum of 20, and nothing below 11 told, the small one could be 9 alone.
        let counts = try #require(SmallCounts(["a": 300, "b": 11, "c": 11, "d": 9], order: .count))
        #expect(counts.rows.map(\.name) == ["a"] && counts.others == .init(members: 3, count: 31))
    }

    @Test func `at most so many have a name, and the others are summed up`() throws {
        let counts = Dictionary(uniqueKeysWithValues: (0..<50).map { ("g\($0 + 10)", 100 + $0) })
        let told = try #require(SmallCounts(counts, most: 20, order: .count))
        #expect(told.rows.count == 20 && told.rows.first?.name == "g59")
        #expect(told.others == .init(members: 30, count: (0..<30).reduce(0) { $0 + 100 + $1 }))
    }

    /// Plays a reader who knows the sum and the rule, and tries all numbers that hidden counts can have.
    @Test func `whoever knows the sum and the rule cannot reckon a small count back`() throws {
        var generator = SplitMix(seed: 33)
        for _ in 0..<2_000 {
            let values = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
                Bool.random(using: &generator)
                    ? Int.random(in: 1...9, using: &generator) : Int.random(in: 10...40, using: &generator)
            }
            let counts = Dictionary(uniqueKeysWithValues: values.enumerated().map { ("g\($0)", $1) })
            guard let told = SmallCounts(counts, most: 4, order: .count) else { continue }
            #expect(told.rows.allSatisfy { $0.count.map { $0 >= 10 } ?? true })
            let shown = told.rows.compactMap(\.count)
            let rest = values.reduce(0, +) - shown.reduce(0, +)
            let hidden = told.rows.count - shown.count + (told.others?.members ?? 0)
            guard hidden > 0, values.contains(where: { $0 < 10 }) else { continue }
            let most = told.others == nil ? 9 : try #require(shown.min())
            let possible = (1...9).filter { (hidden - 1...max(hidden - 1, (hidden - 1) * most)).contains(rest - $0) }
            #expect(hidden > 1 && possible.count >= 3, "\(values.sorted())")
        }
    }
}
