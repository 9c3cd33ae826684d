import SheetCodes
import Testing

/// Symbols as rectangles: nothing dark is missed, and nothing is drawn twice.
struct ModuleBarTests {
    /// How often each module is covered.
    private func cover(_ bars: [ModuleBar]) -> [[Int]] {
        var counts = [[Int]](repeating: [Int](repeating: 0, count: 16), count: 16)
        for bar in bars {
            for row in bar.row..<bar.row + bar.height {
                for column in bar.column..<bar.column + bar.width { counts[row][column] += 1 }
            }
        }
        return counts
    }

    @Test func `the bars of a symbol cover each dark module once and no light one`() throws {
        for symbol in try SheetCodeEncoderTests.symbols(SheetCodeEncoderTests.payloads(count: 300)) {
            let dark = (0..<16).map { row in (0..<16).map { symbol.isDark(row: row, column: $0) ? 1 : 0 } }
            #expect(cover(symbol.bars) == dark)
            #expect(symbol.bars == DataMatrix.fixedBars + symbol.dataBars)
        }
    }

    @Test func `the bars that all symbols share are the finder pattern and the clock track`() {
        let bars = DataMatrix.fixedBars
        #expect(bars.count == 16)
        #expect(bars.first.map { [$0.row, $0.column, $0.width, $0.height] } == [0, 0, 1, 16])
        let area = bars.map { $0.width * $0.height }.reduce(0, +)
        #expect(area == 45)
    }

    @Test func `few bars are needed`() throws {
        let symbols = try SheetCodeEncoderTests.symbols(SheetCodeEncoderTests.payloads(count: 300))
        let bars = symbols.map(\.dataBars.count).reduce(0, +)
        // Drawn row by row there would be about 54 a symbol; the least possible is about 45.4.
        #expect(symbols.map(runs).reduce(0, +) > symbols.count * 53)
        #expect(bars < symbols.count * 47)
    }

    /// Runs of dark modules along the rows, without the finder pattern and the clock track.
    private func runs(_ symbol: DataMatrix) -> Int {
        var count = 0
        for row in 1..<15 {
            for column in 1..<15 where symbol.isDark(row: row, column: column) {
                if column == 1 || !symbol.isDark(row: row, column: column - 1) { count += 1 }
            }
        }
        return count
    }
}
