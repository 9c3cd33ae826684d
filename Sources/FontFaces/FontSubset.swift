/// A part of a font, ready to be embedded in a PDF, as a value.
///
/// Glyphs keep the numbers they have in the font, so that text shaped once is right with every
/// subset that holds its glyphs.
package struct FontSubset: Sendable {
    /// A TrueType font with only the tables that a PDF needs. Equal input gives equal bytes.
    package let bytes: [UInt8]
    /// The font's PostScript name, without the six letters that a PDF puts before it.
    package let postScriptName: String
    /// The metrics of the whole font.
    package let metrics: FontMetrics
    /// The glyphs with an outline or an advance here, in ascending order, without glyph 0.
    package let glyphs: [UInt16]
    /// The advance of each of ``glyphs``, in the same order, in font units, equal to `hmtx`.
    package let advances: [UInt16]
    /// What each of ``glyphs`` says, in the same order; a ligature says several characters.
    package let toUnicode: [(glyph: UInt16, text: String)]

    private let bits: [UInt64]

    init(
        bytes: [UInt8],
        postScriptName: String,
        metrics: FontMetrics,
        advances: [UInt16],
        toUnicode: [(glyph: UInt16, text: String)]
    ) {
        self.bytes = bytes
        self.postScriptName = postScriptName
        self.metrics = metrics
        self.advances = advances
        self.toUnicode = toUnicode
        glyphs = toUnicode.map(\.glyph)
        var bits = [UInt64](repeating: 0, count: 1024)
        for (glyph, _) in toUnicode { bits[Int(glyph >> 6)] |= 1 << UInt64(glyph & 63) }
        self.bits = bits
    }

    /// Font units in one em.
    package var unitsPerEm: Int { metrics.unitsPerEm }

    /// Flags of the font descriptor (ISO 32000-1, table 123).
    package var flags: Int { metrics.descriptorFlags }

    /// Whether a glyph is in the subset.
    package func holds(_ glyph: UInt16) -> Bool {
        bits[Int(glyph >> 6)] & (1 << UInt64(glyph & 63)) != 0
    }

    /// Whether all glyphs of a text are in the subset; never true with glyph 0.
    package func holds(_ glyphs: some Sequence<ShapedGlyph>) -> Bool {
        glyphs.allSatisfy { holds($0.id) }
    }

    /// What a reader that follows the ToUnicode map gets from glyphs in this order.
    ///
    /// It differs from the shaped text where a font decomposes what has no glyph of its own; such
    /// text needs an ActualText in the PDF.
    package func reading(of glyphs: some Sequence<ShapedGlyph>) -> String {
        glyphs.map { text(of: $0.id) }.joined()
    }

    private func text(of glyph: UInt16) -> String {
        var (low, high) = (0, toUnicode.count)
        while low < high {
            let middle = (low + high) / 2
            if toUnicode[middle].glyph < glyph { low = middle + 1 } else { high = middle }
        }
        return low < toUnicode.count && toUnicode[low].glyph == glyph ? toUnicode[low].text : ""
    }
}
