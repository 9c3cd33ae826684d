/// One glyph of shaped text, in font units.
package struct ShapedGlyph: Hashable, Sendable {
    /// The glyph's number, the same in the font and in every subset of it.
    package var id: UInt16
    /// How far the pen moves on, kerning included.
    package var advance: Int32
    /// What of the advance is not the glyph's own in table `hmtx`.
    package var kerning: Int32
    /// Where the glyph is drawn from the pen, to the right.
    package var xOffset: Int32
    /// Where the glyph is drawn from the pen, upwards.
    package var yOffset: Int32
    /// Where the characters that it shows begin: an offset in the text's UTF-8. Glyphs of one
    /// grapheme share it, and it never falls from one glyph to the next.
    package var cluster: Int32

    package init(id: UInt16, advance: Int32, kerning: Int32 = 0, xOffset: Int32 = 0, yOffset: Int32 = 0, cluster: Int32)
    {
        self.id = id
        self.advance = advance
        self.kerning = kerning
        self.xOffset = xOffset
        self.yOffset = yOffset
        self.cluster = cluster
    }
}
