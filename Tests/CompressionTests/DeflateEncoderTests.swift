import Foundation
import TestSupport
import Testing

@testable import Compression

private func inflated(_ bytes: [UInt8]) throws -> [UInt8] {
    let program = "import sys, zlib; sys.stdout.buffer.write(zlib.decompress(sys.stdin.buffer.read()))"
    let run = try runTool("python3", ["-c", program], input: bytes)
    try #require(run.status == 0, "\(run.errors)")
    return run.standardOutput
}

private func compressed(_ text: [UInt8], _ passages: [DeflatePassage]) -> [UInt8] {
    var encoder = DeflateEncoder()
    var output: [UInt8] = []
    encoder.compress(text.span, passages, appendingTo: &output)
    return output
}

/// Bytes that look like none of those before.
private func noise(_ count: Int) -> [UInt8] {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    return (0..<count).map { _ in
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return UInt8(truncatingIfNeeded: state >> 32)
    }
}

/// A text of objects in which only numbers differ.
private func tree(_ first: Int) -> [UInt8] {
    let lines = (0..<60).map { "<</S/\($0 % 3 == 0 ? "P" : "LBody")/P \(first) 0 R/Pg \(first + 1) 0 R/K \($0)>>\n" }
    let kids = (0..<60).map { "\(first + 2 + $0) 0 R" }.joined(separator: " ")
    return Array((kids + "\n" + lines.joined()).utf8)
}

private let samples = (0..<8).map { 10_500 + $0 * 9713 }
private let alone = MatchPlan(samples: samples.map(tree))
private let following = MatchPlan(samples: samples.map(tree), before: samples.map { tree($0 - 70) })

private let hostileTexts: [[UInt8]] = [
    [], [65], [65, 65], Array("abc".utf8), [UInt8](repeating: 7, count: 70_000), noise(300_000),
    noise(40_000) + noise(40_000), noise(32_768) + noise(32_768), noise(32_700) + noise(40) + noise(32_700),
    (0..<5000).flatMap { Array("\($0) 0 R ".utf8) }, Array(0...255),
]

@Test(arguments: hostileTexts.indices)
func `another program inflates hostile texts`(index: Int) throws {
    let text = hostileTexts[index]
    #expect(try inflated(compressed(text, [DeflatePassage(end: text.count, method: .search)])) == text)
    #expect(try inflated(compressed(text, [DeflatePassage(end: text.count, method: .pairs)])) == text)
    let parts = [
        DeflatePassage(end: text.count / 3, method: .pairs), DeflatePassage(end: text.count / 2, method: .search),
        DeflatePassage(end: text.count, method: .pairs),
    ]
    #expect(try inflated(compressed(text, parts)) == text)
}

@Test func `pairs of numbers come back and cost few bytes`() throws {
    let text = (0..<900).flatMap { Array("\(9_500 + $0) \($0 * 41) ".utf8) }
    let output = compressed(text, [DeflatePassage(end: text.count, method: .pairs)])
    #expect(try inflated(output) == text)
    var other = ZlibCompressor(level: 5)
    #expect(output.count < other.compressed(text).count)
}

@Test func `texts of one kind come back from a plan, and are small`() throws {
    let first = tree(23_456)
    let text = first + Array("something else".utf8) + tree(23_530)
    let second = first.count + 14
    let passages = [
        DeflatePassage(end: first.count, method: .plan(alone, back: 0)),
        DeflatePassage(end: second, method: .search),
        DeflatePassage(end: text.count, method: .plan(following, back: second)),
    ]
    let output = compressed(text, passages)
    #expect(try inflated(output) == text)
    var other = ZlibCompressor(level: 5)
    #expect(output.count < other.compressed(text).count * 11 / 10)
    #expect(alone.steps.allSatisfy { !$0.reachesBack })
    #expect(following.reachesBack)
}

@Test(arguments: [9_990, 99_950, 123, 0], [0, 5, 40_000])
func `a text comes back whatever plan it is given`(first: Int, back: Int) throws {
    for text in [tree(first), tree(first) + tree(first + 1), noise(alone.byteCount), Array(tree(first).reversed())] {
        for plan in [alone, following] {
            let passages = [DeflatePassage(end: text.count, method: .plan(plan, back: back))]
            #expect(try inflated(compressed(text, passages)) == text)
        }
    }
}

@Test func `a plan whose matches all fail does no harm`() throws {
    let strange = noise(alone.byteCount)
    let text = tree(23_456) + strange
    let passages = [
        DeflatePassage(end: alone.byteCount, method: .plan(alone, back: 0)),
        DeflatePassage(end: text.count, method: .plan(following, back: alone.byteCount)),
    ]
    #expect(try inflated(compressed(text, passages)) == text)
}

@Test(arguments: [(1234, -1), (123_456, 1), (12_345_678, 3)])
func `a plan is stretched to numbers of another width, and still good`(first: Int, digits: Int) throws {
    let sample = tree(samples[0])
    let numbers = sample.indices.filter { index in
        sample[index...].starts(with: String(samples[0]).utf8.prefix(2)) && (index == 0 || sample[index - 1] == 0x20)
            && sample[(index + 5)...].starts(with: " 0 R".utf8)
    }
    #expect(numbers.count == 180)
    let text = tree(first)
    let plan = alone.stretched(by: digits, numbers: numbers)
    #expect(plan.byteCount == text.count)
    let output = compressed(text, [DeflatePassage(end: text.count, method: .plan(plan, back: 0))])
    #expect(try inflated(output) == text)
    let atHome = compressed(tree(23_456), [DeflatePassage(end: alone.byteCount, method: .plan(alone, back: 0))])
    #expect(output.count < atHome.count * 5 / 4)
}

@Test func `plans of short texts are literals`() throws {
    for text in [[], [1], [1, 2], Array("aaaa".utf8)] as [[UInt8]] {
        let plan = MatchPlan(samples: [[UInt8]](repeating: text, count: 8))
        let passages = [DeflatePassage(end: text.count, method: .plan(plan, back: 0))]
        #expect(try inflated(compressed(text, passages)) == text)
    }
}

@Test func `one encoder gives the same bytes each time, whatever it wrote between`() {
    let text = tree(23_456) + noise(100)
    let passages = [
        DeflatePassage(end: alone.byteCount, method: .plan(alone, back: 0)),
        DeflatePassage(end: text.count, method: .search),
    ]
    var encoder = DeflateEncoder()
    var (first, second, other): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
    encoder.compress(text.span, passages, appendingTo: &first)
    let between = noise(90_000) + text
    encoder.compress(between.span, [DeflatePassage(end: between.count, method: .search)], appendingTo: &other)
    encoder.compress(text.span, passages, appendingTo: &second)
    #expect(first == second)
    #expect(first == compressed(text, passages))
    #expect(Array(first[..<2]) == [0x78, 0x01])
}
