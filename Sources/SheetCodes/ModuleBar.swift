/// A rectangle of dark modules, to draw in one stroke.
package struct ModuleBar: Hashable, Sendable {
    /// Of its uppermost modules; from 0 at the top of the symbol.
    package let row: Int
    /// Of its leftmost modules; from 0 at the left of the symbol.
    package let column: Int
    /// In modules.
    package let width: Int
    /// In modules.
    package let height: Int
}

extension DataMatrix {
    /// The dark modules of the symbol as rectangles that never overlap, about 62 for a sheet code.
    package var bars: [ModuleBar] { Self.fixedBars + dataBars }

    /// The part of ``bars`` that all symbols have in common: the finder pattern (a dark line on the left
    /// and below) and the clock track (every second module above and on the right).
    ///
    /// ISO/IEC 16022:2006, 5.8.1. Who draws many symbols needs to draw these once only.
    package static let fixedBars: [ModuleBar] =
        [
            ModuleBar(row: 0, column: 0, width: 1, height: side),
            ModuleBar(row: side - 1, column: 1, width: side - 1, height: 1),
        ]
        + stride(from: 2, to: side, by: 2).map { ModuleBar(row: 0, column: $0, width: 1, height: 1) }
        + stride(from: 1, to: side - 1, by: 2).map { ModuleBar(row: $0, column: side - 1, width: 1, height: 1) }

    /// The rest of ``bars``: the modules that differ from symbol to symbol, about 46.
    ///
    /// Each run of a row grows downwards as far as it stays dark; the same is tried along the columns,
    /// and the smaller number wins. The least possible is one rectangle in seventy fewer.
    package var dataBars: [ModuleBar] {
        let alongRows = Self.bars(of: inside)
        let alongColumns = Self.bars(of: Self.transposed(inside))
        if alongRows.count <= alongColumns.count { return alongRows }
        return alongColumns.map { ModuleBar(row: $0.column, column: $0.row, width: $0.height, height: $0.width) }
    }

    /// One number a row, as in ``rows``; an array, because a vector is slow to take apart.
    private typealias Rows = InlineArray<16, UInt16>

    /// The modules without the finder pattern and the clock track.
    private var inside: Rows {
        var inside = Rows(repeating: 0)
        for row in 1..<side - 1 { inside[row] = rows[row] & ((1 << UInt16(side - 1)) - 2) }
        return inside
    }

    private static func bars(of rows: Rows) -> [ModuleBar] {
        var rest = rows
        var bars: [ModuleBar] = []
        bars.reserveCapacity(64)
        for row in 0..<side {
            while rest[row] != 0 {
                let column = rest[row].trailingZeroBitCount
                let width = (~(rest[row] &>> UInt16(column))).trailingZeroBitCount
                let run = ((1 as UInt16) &<< UInt16(width) &- 1) &<< UInt16(column)
                var end = row
                while end < side, rest[end] & run == run {
                    rest[end] &= ~run
                    end += 1
                }
                bars.append(ModuleBar(row: row, column: column, width: width, height: end - row))
            }
        }
        return bars
    }

    /// The modules with rows and columns exchanged.
    private static func transposed(_ rows: Rows) -> Rows {
        var columns = Rows(repeating: 0)
        for row in 0..<side {
            var rest = rows[row]
            while rest != 0 {
                columns[rest.trailingZeroBitCount] |= 1 &<< UInt16(row)
                rest &= rest - 1
            }
        }
        return columns
    }
}
