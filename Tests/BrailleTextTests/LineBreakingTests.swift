import Testing

@testable import BrailleText

/// How the cells of a line of text are put on lines of braille.
struct LineBreakingTests {
    /// Cells of letters; `_` is a blank at which no line ends.
    private static func cells(_ text: String) -> [BrailleCell] {
        text.utf8.compactMap { byte in
            switch byte {
            case UInt8(ascii: " "): .blank
            case UInt8(ascii: "_"): .fixedBlank
            default: BrailleCell(pattern: 0x2800 + UInt32(byte % 63) + 1)
            }
        }
    }

    private static func breaks(_ text: String, width: Int, runover: Int = 0) -> [String] {
        LineBreaking.lines(of: cells(text), width: width, runover: runover).map { line in
            line.map { $0.isBlank ? "." : "x" }.joined()
        }
    }

    @Test(arguments: [
        ("", 12, 0, [""]), ("   ", 12, 0, [""]), ("ab", 12, 0, ["xx"]), ("aaaa bbbb cc", 12, 0, ["xxxx.xxxx.xx"]),
        ("aaaa bbbb ccc", 12, 0, ["xxxx.xxxx", "xxx"]), ("aaaa  bbbb", 12, 0, ["xxxx..xxxx"]),
        ("aaaaaa  bbbbbb", 12, 0, ["xxxxxx", "xxxxxx"]), ("  aa bb", 12, 2, ["..xx.xx"]),
        ("a bbbb cccc dddd", 12, 2, ["x.xxxx.xxxx", "..xxxx"]), ("aa   ", 12, 0, ["xx"]),
        ("aaaaaaaaaaaa", 12, 0, ["xxxxxxxxxxxx"]), ("aaaaaaaaaaaaa", 12, 0, ["xxxxxxxxxxxx", "x"]),
        ("aa bbbbbbbbbbbbbbb c", 12, 0, ["xx", "xxxxxxxxxxxx", "xxx.x"]),
        ("aa bbbbbbbbbbbbbbb c", 12, 2, ["xx", "..xxxxxxxxxx", "..xxxxx.x"]),
        ("aa bb_cc_dddd ee", 12, 0, ["xx", "xx.xx.xxxx", "xx"]),
        ("aa bb_cc_dddd_eee", 12, 0, ["xx.xx.xx", "xxxx.xxx"]),
        ("          a", 12, 0, ["......x"]), ("_", 12, 0, [""]), ("a _ b_", 12, 0, ["x...x"]),
        ("ab c", 12, 99, ["xx.x"]),
    ])
    func `words stay whole unless they are longer than a line`(
        text: String,
        width: Int,
        runover: Int,
        expected: [String]
    ) {
        #expect(Self.breaks(text, width: width, runover: runover) == expected)
    }

    @Test func `no line is too long, ends in a blank, or loses a cell`() {
        var state: UInt64 = 7
        for _ in 0..<2000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let text = (0..<Int(state >> 58)).map { index in
                let bits = (state >> (UInt64(index) % 50)) & 7
                return bits < 2 ? " " : bits == 2 ? "_" : "a"
            }
            let width = 12 + Int(state >> 40 & 15)
            let runover = Int(state >> 30 & 3)
            let lines = Self.breaks(text.joined(), width: width, runover: runover)
            #expect(lines.allSatisfy { $0.utf8.count <= width && $0.last != "." })
            #expect(lines.joined().filter { $0 == "x" }.count == text.filter { $0 == "a" }.count)
        }
    }

    @Test(arguments: [
        ("tekst", 0), ("• punt", 2), ("– punt", 2), ("  – punt", 4), ("1. punt", 2), (" 1. punt", 3), ("12. punt", 2),
        ("1.punt", 0), ("2026. Dat", 0), ("-punt", 0), ("", 0), ("   ", 3), ("•", 0),
    ])
    func `the second line of a list item stands further to the right`(line: String, indent: Int) {
        #expect(RunoverIndent.cells(for: Substring(line).unicodeScalars) == indent)
    }
}
