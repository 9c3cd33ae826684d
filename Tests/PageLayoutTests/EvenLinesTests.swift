import Testing

@testable import PageLayout

@Suite struct EvenLinesTests {
    /// Break points of words with these widths, parted by spaces of width 1.
    private func points(_ words: [Int], inside: Set<Int> = [], mandatory: Set<Int> = []) -> [BreakPoint] {
        var (points, total) = ([BreakPoint(textOffset: 0, glyphIndex: 0, total: 0, visible: 0, kind: .mandatory)], 0)
        for (index, word) in words.enumerated() {
            let isLast = index == words.count - 1 || mandatory.contains(index)
            let space = inside.contains(index) || isLast ? 0 : 1
            points.append(
                BreakPoint(
                    textOffset: index + 1,
                    glyphIndex: index + 1,
                    total: total + word + space,
                    visible: total + word,
                    kind: isLast ? .mandatory : inside.contains(index) ? .insideWord : .space
                )
            )
            total += word + space
        }
        return points
    }

    @Test(arguments: [
        ([5, 5, 8, 5, 5, 5], 11, [2, 3, 5, 6]),
        // One word less in the first line makes the second one fuller: 20 and 12 become 14 and 18.
        ([4, 4, 4, 5, 12, 20], 20, [3, 5, 6]),
        ([3, 3, 3, 3, 20, 20], 20, [4, 5, 6]),
        ([10], 20, [1]),
        ([30], 20, [1]),
    ])
    func `finds the fewest and most even lines`(words: [Int], measure: Int, ends: [Int]) {
        #expect(EvenLines.ends(of: points(words), measure: measure) == ends)
    }

    @Test func `prefers an uneven line over a break inside a word`() {
        // Ending the first line inside 6-6 leaves less room (1 + 64 against 64 + 4), but costs 21 more.
        #expect(EvenLines.ends(of: points([6, 6, 6, 9], inside: [1]), measure: 14) == [1, 3, 4])
    }

    @Test func `does not leave one short word on the last line`() {
        #expect(EvenLines.ends(of: points([30, 30, 35, 5]), measure: 100) == [2, 4])
    }

    @Test func `ends lines where it must`() {
        #expect(EvenLines.ends(of: points([3, 3, 3], mandatory: [0]), measure: 100) == [1, 3])
    }
}
