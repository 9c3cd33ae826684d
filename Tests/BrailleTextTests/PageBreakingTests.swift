import Testing

@testable import BrailleText

/// How lines of braille are put on pages.
struct PageBreakingTests {
    /// One digit a line of the text: so many lines of braille; 0 is a blank line.
    private static func pages(_ text: [Int], capacity: Int) -> [String] {
        let cell = BrailleCell.numberSign
        let lines = text.map { count in
            count == 0 ? [[BrailleCell]()] : Array(repeating: [cell], count: count)
        }
        return PageBreaking.pages(of: PageBreaking.lines(of: lines), capacity: capacity).map { page in
            page.map { $0.isEmpty ? "." : "x" }.joined()
        }
    }

    @Test(arguments: [
        ([], 5, []), ([0], 5, []), ([0, 0, 0], 5, []), ([1], 5, ["x"]), ([0, 0, 1, 0], 5, ["x"]),
        ([1, 0, 1], 5, ["x.x"]), ([1, 0, 0, 1], 5, ["x..x"]), ([5], 5, ["xxxxx"]), ([4, 0, 2], 5, ["xxxx", "xx"]),
        ([5, 0, 2], 5, ["xxxxx", "xx"]), ([3, 0, 3], 5, ["xxx", "xxx"]), ([2, 0, 4], 5, ["xx.xx", "xx"]),
        ([6], 5, ["xxxx", "xx"]), ([12], 5, ["xxxxx", "xxxxx", "xx"]), ([11], 5, ["xxxxx", "xxxx", "xx"]),
        ([1, 0, 1, 0, 1, 0, 1], 5, ["x.x.x", "x"]),
    ])
    func `pages begin and end with text, and no line of a paragraph stands alone`(
        text: [Int],
        capacity: Int,
        expected: [String]
    ) {
        #expect(Self.pages(text, capacity: capacity) == expected)
    }

    @Test(arguments: [
        ([2, 0, 1, 4], 5, ["xx.xx", "xxx"]), ([3, 0, 1, 4], 5, ["xxx", "xxxxx"]), ([1, 0, 2, 4], 5, ["x.xxx", "xxx"]),
        ([2, 0, 2, 4], 5, ["xx", "xxxx", "xx"]),
    ])
    func `a heading stays with what follows`(text: [Int], capacity: Int, expected: [String]) {
        #expect(Self.pages(text, capacity: capacity) == expected)
    }

    @Test(arguments: [1, 2, 3])
    func `what cannot stay together is parted`(capacity: Int) {
        #expect(Self.pages([1, 1, 1, 1, 1, 1], capacity: capacity).joined() == "xxxxxx")
    }
}
