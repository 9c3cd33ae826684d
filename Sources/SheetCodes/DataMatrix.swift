/// A DataMatrix symbol of the kind ECC 200 (ISO/IEC 16022), without the quiet zone round it.
///
/// Always 16 by 16 modules, the smallest square that holds the 20 digits of a ``SheetCodePayload``:
/// 12 data codewords, of which 10 are taken, and 12 for the correction of up to 6 wrong ones
/// (ISO/IEC 16022:2006, table 7).
package struct DataMatrix: Hashable, Sendable {
    /// Modules on each side of every symbol.
    package static let side = 16

    /// One number a row from the top; the lowest bit is the module on the left.
    let rows: SIMD16<UInt16>

    init(rows: SIMD16<UInt16>) {
        self.rows = rows
    }

    /// Modules on each side.
    package var side: Int { Self.side }

    /// Whether a module is dark; rows count from the top, columns from the left, both from 0.
    package func isDark(row: Int, column: Int) -> Bool {
        precondition((0..<side).contains(row) && (0..<side).contains(column), "A module lies in the symbol.")
        return rows[row] >> UInt16(column) & 1 == 1
    }
}

extension DataMatrix: CustomStringConvertible {
    /// One line a row: `#` is a dark module and `.` a light one.
    package var description: String {
        let lines = (0..<side).map { row in
            (0..<side).map { isDark(row: row, column: $0) ? "#" : "." }.joined()
        }
        return lines.joined(separator: "\n")
    }
}
