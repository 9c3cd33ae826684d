import LetterModel
import TestSupport
import Testing

@testable import PageLayout

/// Blocks are written as words: `5` is a paragraph of five lines, `h1` a heading of one line (kept with
/// the next), `k4` four lines kept together, `!3` three lines on a new page, `!` a page break alone;
/// `+n` after it is space above, `-n` space below, `^n` says that block n is its head. Lines are 10 points high.
@Suite struct PageFlowTests {
    private func block(_ word: Substring) -> FlowBlock {
        func number(after sign: Character) -> Int {
            word.firstIndex(of: sign).flatMap { Int(word[word.index(after: $0)...].prefix(while: \.isNumber)) } ?? 0
        }
        return FlowBlock(
            lineCount: Int(word.drop { !$0.isNumber }.prefix(while: \.isNumber)) ?? 0,
            leading: Length(points: 10),
            spaceBefore: Length(points: Double(number(after: "+"))),
            spaceAfter: Length(points: Double(number(after: "-"))),
            keepWithNext: word.hasPrefix("h"),
            isKeptTogether: word.hasPrefix("k"),
            startsNewPage: word.hasPrefix("!"),
            repeatedHead: word.contains("^") ? number(after: "^") : nil
        )
    }

    /// Pages parted by ` / `, each piece as block:first..<end@y, a repeated head with a star.
    private func show(_ blocks: String, heights: [Int]) -> String {
        let pages = PageFlow.paginate(blocks.split(separator: " ").map(block)) { page in
            Length(points: Double(heights[min(page, heights.count - 1)]))
        }
        return pages.map { page in
            page.pieces.map { piece in
                "\(piece.block):\(piece.lines.lowerBound)..<\(piece.lines.upperBound)@\(Int(piece.y.points))"
                    + (piece.isRepeated ? "*" : "")
            }
            .joined(separator: " ")
        }.joined(separator: " / ")
    }

    @Test(arguments: [
        ("3 2", [100], "0:0..<3@0 1:0..<2@30"),
        ("3-5 2", [100], "0:0..<3@0 1:0..<2@35"),
        ("3-5 2+8", [100], "0:0..<3@0 1:0..<2@38"),
        ("3 !2", [100], "0:0..<3@0 / 1:0..<2@0"),
        ("3 ! 2", [100], "0:0..<3@0 / 2:0..<2@0"),
        ("!3 !", [100], "0:0..<3@0"),
        ("", [100], ""),
        ("2 3", [40, 100], "0:0..<2@0 / 1:0..<3@0"),
    ])
    func `stacks blocks and begins pages`(blocks: String, heights: [Int], expected: String) {
        #expect(show(blocks, heights: heights) == expected)
    }

    @Test(arguments: [
        // Room for five of six lines: only four stay, so that two go on.
        ("6", [50, 100], "0:0..<4@0 / 0:4..<6@0"),
        // Room for one line of a new paragraph: none stays.
        ("4 6", [50, 100], "0:0..<4@0 / 1:0..<6@0"),
        ("3 6", [50, 100], "0:0..<3@0 1:0..<2@30 / 1:2..<6@0"),
        // Three lines cannot be divided in two and two.
        ("3 3", [50, 100], "0:0..<3@0 / 1:0..<3@0"),
        ("3 4", [50, 100], "0:0..<3@0 1:0..<2@30 / 1:2..<4@0"),
        // Over three pages.
        ("11", [40], "0:0..<4@0 / 0:4..<8@0 / 0:8..<11@0"),
        ("9", [40], "0:0..<4@0 / 0:4..<7@0 / 0:7..<9@0"),
    ])
    func `leaves neither widows nor orphans`(blocks: String, heights: [Int], expected: String) {
        #expect(show(blocks, heights: heights) == expected)
    }

    @Test(arguments: [
        // The heading and two lines fit.
        ("2 h1 6", [50, 100], "0:0..<2@0 1:0..<1@20 2:0..<2@30 / 2:2..<6@0"),
        // The heading and one line would fit: both go on.
        ("3 h1 6", [50, 100], "0:0..<3@0 / 1:0..<1@0 2:0..<6@10"),
        // What follows is too short to divide: it must fit whole.
        ("2 h1 3", [50, 100], "0:0..<2@0 / 1:0..<1@0 2:0..<3@10"),
        // Two headings in a row.
        ("2 h1 h1 6", [50, 100], "0:0..<2@0 / 1:0..<1@0 2:0..<1@10 3:0..<6@20"),
        // The spaces between count, and are dropped at the top.
        ("2 h1+6-6 6", [55, 100], "0:0..<2@0 / 1:0..<1@0 2:0..<6@16"),
        // A page break after a heading: it does not wait for what follows.
        ("4 h1 !6", [50, 100], "0:0..<4@0 1:0..<1@40 / 2:0..<6@0"),
        ("2 k4", [50, 100], "0:0..<2@0 / 1:0..<4@0"),
        ("2 h1 k3", [50, 100], "0:0..<2@0 / 1:0..<1@0 2:0..<3@10"),
    ])
    func `keeps headings with what follows and whole blocks whole`(blocks: String, heights: [Int], expected: String) {
        #expect(show(blocks, heights: heights) == expected)
    }

    @Test(arguments: [
        ("k7", [30], "0:0..<3@0 / 0:3..<5@0 / 0:5..<7@0"),
        ("3", [10], "0:0..<1@0 / 0:1..<2@0 / 0:2..<3@0"),
        ("2 1", [0], "0:0..<1@0 / 0:1..<2@0 / 1:0..<1@0"),
        ("h3 2", [20], "0:0..<2@0 / 0:2..<3@0 / 1:0..<2@0"),
        ("h1 h1 h1 6", [30], "0:0..<1@0 / 1:0..<1@0 / 2:0..<1@0 3:0..<2@10 / 3:2..<4@0 / 3:4..<6@0"),
    ])
    func `always comes to an end, whatever does not fit`(blocks: String, heights: [Int], expected: String) {
        #expect(show(blocks, heights: heights) == expected)
    }

    @Test(arguments: [
        // The head stands again above the row that begins the next page, at its own distance.
        ("h1-5 k3^0 k3^0", [50, 100], "0:0..<1@0 1:0..<3@15 / 0:0..<1@0* 2:0..<3@15"),
        // Above a row that goes on, too.
        ("h1-5 8^0", [50, 100], "0:0..<1@0 1:0..<3@15 / 0:0..<1@0* 1:3..<8@15"),
        // A row that fits on no page is divided below the head, on each of them.
        ("h1 k9^0", [40], "0:0..<1@0 1:0..<3@10 / 0:0..<1@0* 1:3..<6@10 / 0:0..<1@0* 1:6..<9@10"),
        // What follows the table has no head.
        ("h1 k3^0 6", [40], "0:0..<1@0 1:0..<3@10 / 2:0..<4@0 / 2:4..<6@0"),
        // A head that takes more than half of a page does not stand again.
        ("h3 k2^0 k2^0", [50], "0:0..<3@0 1:0..<2@30 / 2:0..<2@0"),
        // A heading goes to the next page with the head and its first row.
        ("3 h1 h1 k2^2 k2^2", [60], "0:0..<3@0 / 1:0..<1@0 2:0..<1@10 3:0..<2@20 4:0..<2@40"),
    ])
    func `repeats the head of a table`(blocks: String, heights: [Int], expected: String) {
        #expect(show(blocks, heights: heights) == expected)
    }

    @Test func `places every line once, in order and inside its page, for random blocks`() {
        var generator = SplitMix(seed: 20_261_126)
        for _ in 0..<2000 {
            let blocks = (0..<Int.random(in: 0...12, using: &generator)).map { index in
                FlowBlock(
                    lineCount: .random(in: 0...9, using: &generator),
                    leading: Length(points: [8, 10, 16].randomElement(using: &generator) ?? 10),
                    spaceBefore: Length(points: .random(in: 0...12, using: &generator)),
                    spaceAfter: Length(points: .random(in: 0...12, using: &generator)),
                    keepWithNext: Int.random(in: 0..<4, using: &generator) == 0,
                    isKeptTogether: Int.random(in: 0..<5, using: &generator) == 0,
                    startsNewPage: Int.random(in: 0..<8, using: &generator) == 0,
                    repeatedHead: index > 0 && Bool.random(using: &generator) ? .random(in: 0..<index) : nil
                )
            }
            let heights = [40, 90, 200].map { Length(points: $0) }
            let pages = PageFlow.paginate(blocks) { heights[$0 % 3] }
            let pieces = pages.flatMap(\.pieces).filter { !$0.isRepeated }
            let placed = pieces.flatMap { piece in piece.lines.map { [piece.block, $0] } }
            #expect(placed == blocks.indices.flatMap { index in (0..<blocks[index].lineCount).map { [index, $0] } })
            for (number, page) in pages.enumerated() {
                var foot = Length.zero
                for piece in page.pieces {
                    #expect(piece.y >= foot)
                    foot = piece.y + blocks[piece.block].leading * piece.lines.count
                }
                #expect(foot <= heights[number % 3])
            }
        }
    }
}
