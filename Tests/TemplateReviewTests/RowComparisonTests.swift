import Testing

@testable import TemplateReview

/// Rows and words that differ: shown so that both texts can be read back.
struct RowComparisonTests {
    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

    private func outline(_ old: String, _ new: String) -> String {
        let hunks = RowComparison.hunks(from: old.map(String.init), to: new.map(String.init))
        return hunks.map { hunk in
            let rows = hunk.rows.map { row in
                let sign = [RowHunk.Row.Fate.same: "", .removed: "-", .added: "+", .changed: "~"][row.fate] ?? "?"
                return sign + row.words.map(\.text).joined()
            }
            return "\(hunk.oldStart),\(hunk.oldCount) \(hunk.newStart),\(hunk.newCount): \(rows.joined())"
        }.joined(separator: "; ")
    }

    @Test(arguments: [
        ("abc", "abc", ""), ("", "", ""),
        ("abcdefgh", "abcdXefgh", "2,6 2,7: bcd+Xefg"),
        ("abcdefgh", "abcdefg", "6,3 6,2: fg-h".replacing("6,3 6,2: fg-h", with: "5,4 5,3: efg-h")),
        ("", "ab", "0,0 1,2: +a+b"), ("ab", "", "1,2 0,0: -a-b"),
        ("abcdefghijklmn", "Xbcdefghijklmn", "1,4 1,4: -a+Xbcd"),
        // Six equal rows hold two differences together, seven part them.
        ("abcdefgh", "XbcdefgY", "1,8 1,8: -a+Xbcdefg-h+Y"),
        ("abcdefghi", "XbcdefghY", "1,4 1,4: -a+Xbcd; 6,4 6,4: fgh-i+Y"),
    ])
    func `hunks have three rows around them, and numbers as in a unified diff`(
        old: String,
        new: String,
        expected: String
    ) {
        #expect(outline(old, new) == expected)
    }

    @Test(arguments: [
        ("Bel 088 12 nu.", "Bel 088 34 nu.", "Bel 088 [-12-]{+34+} nu."),
        ("a b c", "a c", "a [-b-] c"), ("a c", "a b c", "a {+b+} c"), ("a b", "a b c d", "a b {+c d+}"),
        ("a x y d", "a p q d", "a [-x y-]{+p q+} d"), ("  • a b", "  • a c", "  • a [-b-]{+c+}"),
        ("Met groet, ↵", "Met groet,", "Met groet, [-↵-]"),
    ])
    func `a row that changed in part marks its words`(old: String, new: String, expected: String) {
        let rows = RowComparison.hunks(from: [old], to: [new]).flatMap { $0.lines(DifferencePaint(isColoured: false)) }
        #expect(rows == ["@@ -1,1 +1,1 @@", "~ \(expected)"])
    }

    @Test func `rows with little in common are not forced into pairs`() {
        let old = ["Bel ons op dit nummer.", "Wij helpen u graag."]
        let new = ["De balie is dicht.", "Bel ons op dat nummer.", "Kom langs."]
        let rows = RowComparison.hunks(from: old, to: new).flatMap { $0.lines(DifferencePaint(isColoured: false)) }
        #expect(
            rows.dropFirst() == [
                "+ De balie is dicht.", "~ Bel ons op [-dit-]{+dat+} nummer.", "- Wij helpen u graag.", "+ Kom langs.",
            ]
        )
    }

    @Test func `colour marks what the signs mark`() {
        let hunk = RowComparison.hunks(from: ["a b c", "z"], to: ["a x c"])
        let plain = hunk.flatMap { $0.lines(DifferencePaint(isColoured: false)) }.joined(separator: "\n")
        let coloured = hunk.flatMap { $0.lines(DifferencePaint(isColoured: true)) }.joined(separator: "\n")
        #expect(coloured.contains("\u{1B}[31m[-b-]\u{1B}[0m\u{1B}[32m{+x+}\u{1B}[0m"))
        #expect(coloured.replacing(/\u{1B}\[\d*m/, with: "") == plain)
        #expect(!plain.contains("\u{1B}"))
    }

    @Test(arguments: 0..<60)
    func `both texts can be read back from a difference`(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func random(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        func row() -> String {
            (0...random(6)).map { _ in ["de", "brief", "is", "er", "nu"][random(5)] }.joined(separator: " ")
        }
        let old = (0..<random(40)).map { _ in row() }
        let new = old.flatMap { random(4) > 0 ? [$0] : random(2) > 0 ? [] : [row(), $0 + " " + row()] }
        let hunks = RowComparison.hunks(from: old, to: new)
        #expect(hunks.isEmpty == (old == new))
        var (readOld, readNew) = ([String](), [String]())
        for hunk in hunks {
            let gap = hunk.oldStart - (hunk.oldCount > 0 ? 1 : 0) - readOld.count
            let same = old[readOld.count..<readOld.count + gap]
            (readOld, readNew) = (readOld + same, readNew + same)
            #expect(hunk.newStart - (hunk.newCount > 0 ? 1 : 0) == readNew.count)
            let before = (readOld.count, readNew.count)
            for row in hunk.rows {
                let (oldText, newText) = (text(row, without: .added), text(row, without: .removed))
                if row.fate != .added { readOld.append(oldText) }
                if row.fate != .removed { readNew.append(newText) }
            }
            #expect((readOld.count - before.0, readNew.count - before.1) == (hunk.oldCount, hunk.newCount))
        }
        #expect(readOld + old.dropFirst(readOld.count) == old)
        #expect(readNew + old.dropFirst(readOld.count) == new)
    }

    private func text(_ row: RowHunk.Row, without fate: RowHunk.Row.Fate) -> String {
        row.words.filter { $0.fate != fate }.map(\.text).joined(separator: " ")
    }
}
