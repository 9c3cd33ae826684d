/// A braille-ready file (BRF): pages of ASCII braille that an embosser prints as they are.
///
/// Bytes 0x20…0x5F are cells in North American ASCII Braille, letters in capitals; every line ends in CR LF
/// and every page in one form feed. A page without text is never written, so empty text gives no bytes.
package struct BrailleFile: Hashable, Sendable {
    /// The whole file.
    package let bytes: [UInt8]
    /// How many pages it has; sides of paper, not sheets.
    package let pageCount: Int

    /// The pages, each already within the size.
    init(pages: [[[BrailleCell]]], page: BraillePage) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(pages.count * page.linesPerPage * page.cellsPerLine)
        for (index, lines) in pages.enumerated() {
            for line in Self.numbered(lines, number: index + 1, page: page) {
                bytes += line.map(\.ascii)
                bytes += Self.lineEnd
            }
            bytes.append(Self.formFeed)
        }
        self.bytes = bytes
        pageCount = pages.count
    }

    private static let lineEnd: [UInt8] = [0x0D, 0x0A]
    private static let formFeed: UInt8 = 0x0C

    private static func numbered(_ lines: [[BrailleCell]], number: Int, page: BraillePage) -> [[BrailleCell]] {
        let cells = BrailleCell.number(number)
        let numberLine = Array(repeating: BrailleCell.blank, count: page.cellsPerLine - cells.count) + cells
        switch page.numberPlace {
        case .topRight: return [numberLine] + lines
        case .bottomRight:
            let filling = Array(repeating: [BrailleCell](), count: page.textLinesPerPage - lines.count)
            return lines + filling + [numberLine]
        case .none: return lines
        }
    }
}
